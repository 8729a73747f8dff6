package org.exotrace.web.route;

import java.util.List;
import org.exotrace.evidence.DocumentItem;
import org.exotrace.evidence.Documents;
import org.exotrace.evidence.PublicationItem;
import org.exotrace.evidence.Publications;
import org.exotrace.web.Api;
import org.exotrace.web.Query;

/** {@code /publications}: what was read or is cited, or what one statement rests on; {@code /documents}: what was read. */
public final class PublicationRoutes implements Api.Routes {

    @Override
    public void addTo(Api api) {
        api.list("/publications", PublicationItem.class, Api.PAGE, PublicationRoutes::list, "statement");
        api.list("/documents", DocumentItem.class, Api.PAGE, query -> new Documents(query.catalogue()).all());
        api.one("/documents/<id>", query -> new Documents(query.catalogue()).one(query.path("id")));
        api.one("/publications/<id>", query -> publications(query).one(query.path("id")));
    }

    private static List<PublicationItem> list(Query query) {
        Publications publications = publications(query);
        return query.find("statement").map(publications::of).orElseGet(publications::all);
    }

    private static Publications publications(Query query) {
        return new Publications(query.catalogue());
    }
}
