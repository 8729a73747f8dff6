package org.exotrace.conflict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.answer.Selected;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.catalogue.Records;
import org.exotrace.failure.ProblemException;
import org.exotrace.model.Kind;
import org.exotrace.model.Statement;
import org.exotrace.scope.Scoped;
import org.exotrace.scope.StatementScope;

/**
 * All contradictions of one catalogue: those found by rule, then those that curators wrote down. Immutable, so safe for
 * use by many threads.
 */
public final class Conflicts {

    private final Catalogue catalogue;
    private final List<Conflict> all;
    private final boolean complete;
    private final Scoped read;
    private final Map<String, List<Conflict>> byRecord = new HashMap<>();

    private Conflicts(Catalogue catalogue) {
        this.catalogue = catalogue;
        Ground ground = new Ground(catalogue);
        List<Conflict> found = Arrays.stream(Rule.values()).flatMap(rule -> rule.find(ground).stream()).toList();
        complete = ground.complete();
        Curated curated = new Curated(catalogue, found);
        all = Stream.concat(found.stream().map(it -> it.meeting(curated.metBy(it))), curated.all().stream()).toList();
        read = Scoped.of(catalogue, StatementScope.ALL.of(Kind.CURATED));
        all.forEach(it -> it.statements().stream().distinct()
                .forEach(record -> byRecord.computeIfAbsent(record, key -> new ArrayList<>()).add(it)));
    }

    public static Conflicts of(Catalogue catalogue) {
        return catalogue.derived(Conflicts.class, Conflicts::new);
    }

    /** Whether all could be held against all. */
    public boolean isComplete() {
        return complete;
    }

    List<Conflict> all() {
        return all;
    }

    /** @throws ProblemException {@code unknown-statement} where there is no such record */
    public Selected<Conflict> answer(ConflictRequest request) {
        Set<String> records = request.statements().stream()
                .map(it -> Records.get(catalogue, it).record()).collect(Collectors.toSet());
        List<Conflict> asked = request.isAll() ? all : among(records)
                .filter(it -> request.bases().isEmpty() || request.bases().contains(it.basis()))
                .filter(it -> request.rules().isEmpty() || it.rule() != null && request.rules().contains(it.rule()))
                .filter(it -> it.papers() >= request.scope().papersMin())
                .toList();
        Scoped scope = Scoped.of(catalogue, request.scope().byAnyPapers());
        return new Selected<Conflict>(scope.isAll() ? asked : asked.stream().filter(it -> stands(it, scope)).toList(), scope.mayBeOpen()
                ? scope.unstated(asked.stream().flatMap(it -> it.statements().stream()).distinct().map(this::statement)) : null).complete(complete);
    }

    /** In their order. */
    private Stream<Conflict> among(Set<String> records) {
        return records.size() == 1 ? records.stream().flatMap(it -> byRecord.getOrDefault(it, List.of()).stream())
                : all.stream().filter(it -> records.isEmpty() || it.statements().stream().anyMatch(records::contains));
    }

    /** Among the statements of the scope it is a contradiction where two of its sides, or without sides two statements, are left. */
    private boolean stands(Conflict it, Scoped scope) {
        Stream<List<String>> parties = it.sides().size() > 1 ? it.sides().stream().map(Conflict.Side::statements)
                : it.statements().stream().map(List::of);
        return parties.filter(party -> party.stream().map(this::statement).anyMatch(scope::takes)).count()
                >= Math.min(2, Math.max(it.sides().size(), it.statements().size()));
    }

    private Statement statement(String record) {
        return catalogue.findStatement(record).orElseThrow();
    }

    /** Ids of the contradictions in which a statement stands, without rows of tables. */
    public List<String> holding(String record) {
        return byRecord.getOrDefault(record, List.of()).stream().filter(it -> read.isAll() || stands(it, read)).map(Conflict::id).toList();
    }
}
