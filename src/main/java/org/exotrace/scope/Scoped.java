package org.exotrace.scope;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.exotrace.answer.Unstated;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.evidence.Papers;
import org.exotrace.failure.ProblemException;
import org.exotrace.model.Statement;

/** A scope among the statements that are held. */
public final class Scoped {

    private final List<Predicate<Statement>> conditions = new ArrayList<>();
    private final List<Stating> stated = new ArrayList<>();
    private final boolean keep;

    /** What statements may leave open, and what is wanted of it. */
    private record Stating(Function<Statement, Collection<?>> values, Set<?> wanted) {

        boolean isOpen(Statement it) {
            return values.apply(it).isEmpty();
        }

        boolean fits(Statement it) {
            return isOpen(it) || values.apply(it).stream().anyMatch(wanted::contains);
        }
    }

    private Scoped(Catalogue catalogue, StatementScope scope) {
        Known known = new Known(catalogue);
        keep = scope.keepUnstated();
        among(known.kinds(scope.kinds()), Statement::kind);
        among(known.documents(scope.documents()), Statement::document);
        among(scope.documentKinds(), it -> catalogue.document(it).kind());
        among(known.datasets(scope.datasets()), Statement::dataset);
        if (!scope.publications().isEmpty()) {
            Set<String> records = known.restingOn(scope.publications());
            conditions.add(it -> records.contains(it.record()));
        }
        if (scope.papersMin() > 0) {
            Papers papers = Papers.of(catalogue);
            conditions.add(it -> papers.of(it).size() >= scope.papersMin());
        }
        stating(known.entities(scope.diseases(), scope.exact()), it -> Stream.ofNullable(it.context().disease()).toList());
        stating(known.species(scope.species()), it -> it.context().species());
        stating(scope.settings(), it -> it.context().setting());
        stating(known.entities(scope.organs(), scope.exact()), it -> it.context().organ());
        stating(scope.studyTypes(), it -> it.study() == null ? List.of() : it.study().types());
    }

    /** @throws ProblemException where a name or a word of it is none */
    public static Scoped of(Catalogue catalogue, StatementScope scope) {
        return new Scoped(catalogue, scope);
    }

    private void among(Collection<?> wanted, Function<Statement, Object> field) {
        if (!wanted.isEmpty()) {
            conditions.add(it -> wanted.contains(field.apply(it)));
        }
    }

    private void stating(Collection<?> wanted, Function<Statement, Collection<?>> values) {
        if (!wanted.isEmpty()) {
            stated.add(new Stating(values, Set.copyOf(wanted)));
        }
    }

    /** Whether every statement takes part. */
    public boolean isAll() {
        return conditions.isEmpty() && stated.isEmpty();
    }

    /** Whether something is wanted that statements may leave open. */
    public boolean mayBeOpen() {
        return !stated.isEmpty();
    }

    public boolean takes(Statement statement) {
        return fits(statement) && (keep || !leavesOpen(statement));
    }

    private boolean fits(Statement statement) {
        return conditions.stream().allMatch(it -> it.test(statement)) && stated.stream().allMatch(it -> it.fits(statement));
    }

    private boolean leavesOpen(Statement statement) {
        return stated.stream().anyMatch(it -> it.isOpen(statement));
    }

    /** How many of these leave open what is wanted, and fit in all that they state: kept, or dropped. */
    public Unstated unstated(Stream<Statement> statements) {
        int open = mayBeOpen() ? (int) statements.distinct().filter(it -> fits(it) && leavesOpen(it)).count() : 0;
        return keep ? new Unstated(open, 0) : new Unstated(0, open);
    }
}
