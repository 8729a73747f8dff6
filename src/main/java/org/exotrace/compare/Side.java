package org.exotrace.compare;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.catalogue.Records;
import org.exotrace.entity.Names;
import org.exotrace.entity.Ref;
import org.exotrace.evidence.Papers;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;
import org.exotrace.model.Statement;
import org.exotrace.scope.Scoped;
import org.exotrace.statement.StatementItem;

/**
 * One of two things that are compared.
 *
 * @param key    its record or id
 * @param shown  a statement as in their list, or a context
 * @param all    its statements, before those outside of the scope are left out
 * @param stated values by facet
 */
record Side(String key, Object shown, List<Statement> all, Map<String, Set<String>> stated) {

    /** What to bear in mind of it. */
    Stream<String> hints() {
        return shown instanceof Context context ? context.thin().stream() : Stream.empty();
    }

    static Side of(Catalogue catalogue, By by, String name, Scoped scope) {
        if (by == By.STATEMENT) {
            Statement statement = Records.get(catalogue, name);
            if (!scope.takes(statement)) {
                throw ProblemException.of(ProblemType.CONTRADICTORY_FILTERS,
                        "%s is none of the statements that the other filters let in.".formatted(statement.record()));
            }
            return new Side(statement.record(), StatementItem.of(catalogue, statement), List.of(statement), Stated.by(catalogue, List.of(statement)));
        }
        Names.Found found = Names.of(catalogue).get(name);
        String entity = found.entity().id();
        List<Statement> all = by.statements(catalogue, entity);
        List<Statement> statements = all.stream().filter(scope::takes).toList();
        Context context = new Context(Ref.to(catalogue, found), statements.stream().map(Statement::record).toList(),
                Papers.of(catalogue).of(statements).size());
        return new Side(entity, context, all, Stated.by(catalogue, statements));
    }
}
