package org.exotrace.conflict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.answer.Made;
import org.exotrace.answer.Selected;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.catalogue.Records;
import org.exotrace.evidence.Papers;
import org.exotrace.failure.ProblemException;
import org.exotrace.model.Kind;
import org.exotrace.model.Statement;
import org.exotrace.scope.Scoped;
import org.exotrace.scope.StatementScope;
import org.jspecify.annotations.Nullable;

/**
 * All contradictions of one catalogue: those found by rule, then those that curators wrote down. Safe for use by many threads.
 */
public final class Conflicts {

    private final Catalogue catalogue;
    private final List<Item> all;
    private final boolean complete;
    private final Scoped read;
    private final Map<String, List<Item>> byRecord = new HashMap<>();
    /** What was once worked out, by id. */
    private final Map<String, Boolean> disagree = new ConcurrentHashMap<>();

    /**
     * One of them.
     *
     * @param records of all of its statements
     * @param parties of which two must be left among the statements of a scope: its sides, or without sides each statement
     * @param told    makes it in full
     */
    private record Item(String id, Basis basis, @Nullable Rule rule, List<String> records, List<List<Statement>> parties, Supplier<Conflict> told) {

        boolean stands(Scoped scope) {
            return parties.stream().filter(party -> party.stream().anyMatch(scope::takes)).limit(2).count() >= Math.min(2, parties.size());
        }
    }

    private Conflicts(Catalogue catalogue) {
        this.catalogue = catalogue;
        Ground ground = new Ground(catalogue);
        List<Found> found = Arrays.stream(Rule.values()).flatMap(rule -> rule.find(ground).stream()).toList();
        complete = ground.complete();
        Curated curated = new Curated(catalogue, found);
        all = Stream.concat(found.stream().map(it -> item(it, curated.metBy(it))), curated.all().stream().map(this::item)).toList();
        read = Scoped.of(catalogue, StatementScope.ALL.of(Kind.CURATED));
        all.forEach(it -> it.records().forEach(record -> byRecord.computeIfAbsent(record, key -> new ArrayList<>(2)).add(it)));
    }

    private Item item(Found it, List<String> curated) {
        return new Item(it.id(), curated.isEmpty() ? Basis.RULE : Basis.BOTH, it.rule(), it.records(),
                it.sides().size() > 1 ? it.sides().stream().map(Found.Side::statements).toList() : alone(it.records()),
                () -> it.told(catalogue, curated));
    }

    private Item item(Conflict it) {
        List<String> records = it.statements().stream().distinct().toList();
        return new Item(it.id(), it.basis(), it.rule(), records, it.sides().size() > 1
                ? it.sides().stream().map(side -> side.statements().stream().flatMap(this::statement).toList()).toList() : alone(records), () -> it);
    }

    private List<List<Statement>> alone(List<String> records) {
        return records.stream().flatMap(this::statement).map(List::of).toList();
    }

    public static Conflicts of(Catalogue catalogue) {
        return catalogue.derived(Conflicts.class, Conflicts::new);
    }

    /** Whether all could be held against all. */
    public boolean isComplete() {
        return complete;
    }

    List<Conflict> all() {
        return told(all);
    }

    public Optional<Conflict> find(String id) {
        return all.stream().filter(it -> it.id().equals(id)).findFirst().map(it -> it.told().get());
    }

    /** In their order. */
    public List<String> ids() {
        return all.stream().map(Item::id).toList();
    }

    /** Each made when it is asked for: of very many one page is. */
    private static List<Conflict> told(List<Item> items) {
        return Made.of(items, it -> it.told().get());
    }

    /** @throws ProblemException {@code unknown-statement} where there is no such record */
    public Selected<Conflict> answer(ConflictRequest request) {
        Set<String> records = request.statements().stream()
                .map(it -> Records.get(catalogue, it).record()).collect(Collectors.toSet());
        List<Item> asked = request.isAll() ? all : among(records)
                .filter(it -> request.bases().isEmpty() || request.bases().contains(it.basis()))
                .filter(it -> request.rules().isEmpty() || it.rule() != null && request.rules().contains(it.rule()))
                .filter(it -> request.scope().papersMin() == 0 || papers(it) >= request.scope().papersMin())
                .toList();
        Scoped scope = Scoped.of(catalogue, request.scope().byAnyPapers());
        return new Selected<>(told(scope.isAll() ? asked : asked.stream().filter(it -> it.stands(scope)).toList()), scope.mayBeOpen()
                ? scope.unstated(asked.stream().flatMap(it -> it.records().stream()).distinct().flatMap(this::statement)) : null).complete(complete);
    }

    private int papers(Item it) {
        return Papers.of(catalogue).count(it.records().stream().flatMap(this::statement));
    }

    /** In their order. */
    private Stream<Item> among(Set<String> records) {
        return records.size() == 1 ? records.stream().flatMap(it -> byRecord.getOrDefault(it, List.of()).stream())
                : all.stream().filter(it -> records.isEmpty() || it.records().stream().anyMatch(records::contains));
    }

    /** A conflict that a curator wrote may name one that stands in another part of the data. */
    private Stream<Statement> statement(String record) {
        return catalogue.findStatement(record).stream();
    }

    /** Ids of the contradictions in which a statement stands, without rows of tables. */
    public List<String> holding(String record) {
        return holdingItems(record).map(Item::id).toList();
    }

    /** Of these the disagreements: by a rule, one question has two answers, and papers carry more than one of them. */
    public List<String> disagreements(String record) {
        return holdingItems(record).filter(it -> disagree.computeIfAbsent(it.id(), key -> disagrees(it))).map(Item::id).toList();
    }

    private Stream<Item> holdingItems(String record) {
        return byRecord.getOrDefault(record, List.of()).stream().filter(it -> read.isAll() || it.stands(read));
    }

    private boolean disagrees(Item it) {
        Papers papers = Papers.of(catalogue);
        return it.rule() != null && it.rule().isOfOneQuestion()
                && it.parties().stream().filter(party -> papers.count(party.stream()) > 0).limit(2).count() == 2;
    }
}
