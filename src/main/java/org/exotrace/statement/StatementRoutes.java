package org.exotrace.statement;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.catalogue.Records;
import org.exotrace.entity.Names;
import org.exotrace.model.Role;
import org.exotrace.web.Api;
import org.exotrace.web.Query;

/** {@code /statements}, one with what each of its legs rests on, and the statements of one entity. */
public final class StatementRoutes implements Api.Routes {

    @Override
    public void addTo(Api api) {
        api.list("/statements", StatementItem.class, Api.PAGE,
                query -> StatementFilter.apply(query).stream()
                        .map(it -> StatementItem.of(query.catalogue(), it)).toList(),
                StatementFilter.PARAMETERS);
        api.one("/statements/{id}", query -> StatementView.of(query.catalogue(), Records.get(query.catalogue(), query.path("id"))));
        api.list("/statements/{id}/evidence", LegEvidence.class, Api.PAGE,
                query -> LegEvidence.of(query.catalogue(), Records.get(query.catalogue(), query.path("id"))));
        api.list("/entities/{id}/statements", EntityStatement.class, Api.PAGE, StatementRoutes::ofEntity, "role", "inferred");
    }

    private static List<EntityStatement> ofEntity(Query query) {
        Catalogue catalogue = query.catalogue();
        String entity = Names.of(catalogue).get(query.path("id")).entity().id();
        List<Role> wanted = query.words("role", Role.class);
        Map<String, Set<Role>> roles = catalogue.occurrences().of(entity, query.flag("inferred", false));
        return roles.entrySet().stream()
                .filter(it -> wanted.isEmpty() || it.getValue().stream().anyMatch(wanted::contains))
                .map(it -> new EntityStatement(
                        StatementItem.of(catalogue, catalogue.findStatement(it.getKey()).orElseThrow()),
                        it.getValue().stream().map(Role::toString).toList()))
                .toList();
    }
}
