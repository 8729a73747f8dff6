package org.exotrace.web.route;

import java.util.List;
import org.exotrace.answer.Selected;
import org.exotrace.evidence.DocumentItem;
import org.exotrace.evidence.Documents;
import org.exotrace.evidence.PublicationItem;
import org.exotrace.evidence.Publications;
import org.exotrace.scope.Scoped;
import org.exotrace.web.Api;
import org.exotrace.web.Query;

/** {@code /publications}: what was read or is cited, or what one statement rests on; {@code /documents}: what was read. */
public final class PublicationRoutes implements Api.Routes {

    @Override
    public void addTo(Api api) {
        api.list("/publications", PublicationItem.class, Api.PAGE, PublicationRoutes::list, "statement");
        api.selected("/documents", DocumentItem.class, Api.PAGE, PublicationRoutes::documents, ScopeParameters.withShown());
        api.one("/documents/<id>", query -> new Documents(query.catalogue()).one(query.path("id")));
        api.one("/publications/<id>", query -> publications(query).one(query.path("id")));
    }

    /** Where it is asked how well something was shown, those with a statement that was shown so. */
    private static Selected<DocumentItem> documents(Query query) {
        Scoped scope = Scoped.of(query.catalogue(), ScopeParameters.readable(query, ScopeParameters.withRows(query, List.of())));
        Documents documents = new Documents(query.catalogue());
        return scope.isAll() ? Selected.of(documents.all())
                : new Selected<>(documents.all(it -> query.catalogue().statementsOf(it.id()).stream().anyMatch(scope::takes)),
                        scope.mayBeOpen() ? scope.unstated(query.catalogue().statements().stream()) : null);
    }

    private static List<PublicationItem> list(Query query) {
        Publications publications = publications(query);
        return query.find("statement").map(publications::of).orElseGet(publications::all);
    }

    private static Publications publications(Query query) {
        return new Publications(query.catalogue());
    }
}
