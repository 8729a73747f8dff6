package org.exotrace.web.route;

import org.exotrace.evidence.PublicationItem;
import org.exotrace.evidence.Publications;
import org.exotrace.web.Api;
import org.exotrace.web.Query;

/** {@code /publications}: the numbered references, and each by its number. */
public final class PublicationRoutes implements Api.Routes {

    @Override
    public void addTo(Api api) {
        api.list("/publications", PublicationItem.class, Api.PAGE, query -> publications(query).all());
        api.one("/publications/{number}", query -> publications(query).one(query.path("number")));
    }

    private static Publications publications(Query query) {
        return new Publications(query.catalogue());
    }
}
