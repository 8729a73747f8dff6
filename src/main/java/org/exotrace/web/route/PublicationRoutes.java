package org.exotrace.web.route;

import java.util.List;
import org.exotrace.evidence.PublicationItem;
import org.exotrace.evidence.Publications;
import org.exotrace.web.Api;
import org.exotrace.web.Query;

/** {@code /publications}: the numbered references, or those of one statement; and each by its number. */
public final class PublicationRoutes implements Api.Routes {

    @Override
    public void addTo(Api api) {
        api.list("/publications", PublicationItem.class, Api.PAGE, PublicationRoutes::list, "statement");
        api.one("/publications/{number}", query -> publications(query).one(query.path("number")));
    }

    private static List<PublicationItem> list(Query query) {
        Publications publications = publications(query);
        return query.find("statement").map(publications::of).orElseGet(publications::all);
    }

    private static Publications publications(Query query) {
        return new Publications(query.catalogue());
    }
}
