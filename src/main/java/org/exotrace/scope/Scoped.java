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
import org.exotrace.evidence.Retracted;
import org.exotrace.failure.ProblemException;
import org.exotrace.model.Statement;
import org.exotrace.shown.Studies;
import org.exotrace.shown.Wanted.Fit;
import org.jspecify.annotations.Nullable;

/** A scope among the statements that are held. */
public final class Scoped {

    private final List<Predicate<Statement>> conditions = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();
    private final @Nullable Retracted dropped;

    /**
     * What statements may leave open.
     *
     * @param fit  whether one says what is wanted
     * @param keep whether those that leave it open take part
     */
    private record Open(Function<Statement, Fit> fit, boolean keep) {}

    private Scoped(Catalogue catalogue, StatementScope scope) {
        Retracted retracted = Retracted.of(catalogue);
        dropped = scope.keepRetracted() || retracted.isEmpty() ? null : retracted;
        Known known = new Known(catalogue);
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
        stating(scope, known.entities(scope.diseases(), scope.exact()), it -> Stream.ofNullable(it.context().disease()).toList());
        stating(scope, known.species(scope.species()), it -> it.context().species());
        stating(scope, scope.settings(), it -> it.context().setting());
        stating(scope, known.entities(scope.organs(), scope.exact()), it -> it.context().organ());
        stating(scope, scope.studyTypes(), it -> it.study() == null ? List.of() : it.study().types());
        if (!scope.wanted().isAny()) {
            open.add(new Open(it -> scope.wanted().of(Studies.of(catalogue, it)), scope.wanted().keepUnread()));
        }
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

    private void stating(StatementScope scope, Collection<?> wanted, Function<Statement, Collection<?>> values) {
        if (!wanted.isEmpty()) {
            Set<?> those = Set.copyOf(wanted);
            open.add(new Open(it -> fit(values.apply(it), those), scope.keepUnstated()));
        }
    }

    private static Fit fit(Collection<?> stated, Set<?> wanted) {
        return stated.isEmpty() ? Fit.OPEN : stated.stream().anyMatch(wanted::contains) ? Fit.YES : Fit.NO;
    }

    /** Whether every statement takes part. */
    public boolean isAll() {
        return conditions.isEmpty() && open.isEmpty() && dropped == null;
    }

    /** Whether something is wanted that statements may leave open, or some have lost their support: then these are counted. */
    public boolean mayBeOpen() {
        return !open.isEmpty() || dropped != null;
    }

    public boolean takes(Statement statement) {
        return !isDropped(statement) && fits(statement);
    }

    private boolean isDropped(Statement statement) {
        return dropped != null && dropped.has(statement);
    }

    private boolean fits(Statement statement) {
        return conditions.stream().allMatch(it -> it.test(statement)) && open.stream().allMatch(it -> takes(it, statement));
    }

    private static boolean takes(Open wish, Statement statement) {
        Fit fit = wish.fit().apply(statement);
        return fit == Fit.YES || fit == Fit.OPEN && wish.keep();
    }

    /** How many of these leave open what is wanted, and fit in all that they state: kept, or dropped. */
    public Unstated unstated(Stream<Statement> statements) {
        if (!mayBeOpen()) {
            return new Unstated(0, 0, 0);
        }
        List<Statement> all = statements.distinct().toList();
        List<Statement> leaving = all.stream().filter(it -> !isDropped(it) && leavesOpen(it)).toList();
        int kept = (int) leaving.stream().filter(this::takes).count();
        return new Unstated(kept, leaving.size() - kept, (int) all.stream().filter(it -> isDropped(it) && fits(it)).count());
    }

    private boolean leavesOpen(Statement statement) {
        List<Fit> fits = open.stream().map(it -> it.fit().apply(statement)).toList();
        return fits.contains(Fit.OPEN) && !fits.contains(Fit.NO) && conditions.stream().allMatch(it -> it.test(statement));
    }
}
