package org.exotrace.statement;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exotrace.answer.Made;
import org.exotrace.answer.Selected;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.catalogue.Records;
import org.exotrace.entity.Names;
import org.exotrace.failure.ProblemException;
import org.exotrace.model.Role;
import org.exotrace.model.Statement;
import org.exotrace.scope.Scoped;
import org.exotrace.scope.StatementScope;

/** Answers what is asked of statements. */
public final class Statements {

    private final Catalogue catalogue;

    public Statements(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** @throws ProblemException where a name or a reference is none */
    public Selected<StatementItem> answer(StatementFilter filter) {
        Selected<Statement> found = StatementSearch.find(catalogue, filter);
        return found.with(Made.of(found.items(), it -> StatementItem.of(catalogue, it)));
    }

    /** The statements themselves, in the order that is asked for. */
    public Selected<Statement> find(StatementFilter filter) {
        return StatementSearch.find(catalogue, filter);
    }

    /** The row of the list with everything else. */
    public ObjectNode whole(String record) {
        return StatementView.of(catalogue, Records.get(catalogue, record));
    }

    /** Each leg with each item of evidence that it rests on. */
    public List<LegEvidence> evidence(String record) {
        return LegEvidence.of(catalogue, Records.get(catalogue, record));
    }

    /**
     * @param roles in one of these; empty for all
     * @param scope which take part
     */
    public Selected<EntityStatement> of(String entity, List<Role> roles, boolean inferred, StatementScope scope) {
        Map<String, Set<Role>> found = catalogue.occurrences().of(Names.of(catalogue).get(entity).entity().id(), inferred);
        Scoped scoped = Scoped.of(catalogue, scope);
        List<Statement> all = found.entrySet().stream().filter(it -> roles.isEmpty() || it.getValue().stream().anyMatch(roles::contains))
                .map(it -> catalogue.findStatement(it.getKey()).orElseThrow()).toList();
        return new Selected<>(Made.of(all.stream().filter(scoped::takes).toList(), it -> new EntityStatement(StatementItem.of(catalogue, it),
                found.getOrDefault(it.record(), Set.of()).stream().map(Role::toString).toList())),
                scoped.mayBeOpen() ? scoped.unstated(all.stream()) : null);
    }
}
