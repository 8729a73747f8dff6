package org.exotrace.aggregate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.evidence.Papers;
import org.exotrace.model.Statement;

/** What groups are made from, by numbers, prepared for a catalogue as it is asked for. Safe for use by many threads. */
final class Columns {

    private final Catalogue catalogue;
    private final Map<Reading, Column> made = new ConcurrentHashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final int[][] papers;
    private final int papersInAll;

    private Columns(Catalogue catalogue) {
        this.catalogue = catalogue;
        List<Statement> statements = catalogue.statements();
        IntStream.range(0, statements.size()).forEach(it -> places.put(statements.get(it).record(), it));
        Map<String, Integer> numbers = new HashMap<>();
        papers = statements.stream().map(it -> Papers.of(catalogue).of(it).stream()
                .mapToInt(id -> numbers.computeIfAbsent(id, key -> numbers.size())).toArray()).toArray(int[][]::new);
        papersInAll = numbers.size();
    }

    static Columns of(Catalogue catalogue) {
        return catalogue.derived(Columns.class, Columns::new);
    }

    Column of(Reading reading) {
        Column known = made.get(reading);
        if (known != null) {
            return known;
        }
        Column found = reading.top() ? of(reading.stated()).by(catalogue, new Classes(catalogue.hierarchy(), Set.of())::of) : new Column(catalogue, reading);
        made.putIfAbsent(reading, found);
        return found;
    }

    /** Where these stand among all. */
    int[] places(List<Statement> statements) {
        return statements == catalogue.statements() ? IntStream.range(0, statements.size()).toArray()
                : statements.stream().mapToInt(it -> Objects.requireNonNull(places.get(it.record()))).toArray();
    }

    /** How many papers carry each of these groups: its statements together. */
    void countPapers(List<Group> groups) {
        int[] seenBy = new int[papersInAll];
        for (int i = 0; i < groups.size(); i++) {
            int count = 0;
            for (int statement : groups.get(i).statements()) {
                for (int paper : papers[statement]) {
                    count += seenBy[paper] == i + 1 ? 0 : 1;
                    seenBy[paper] = i + 1;
                }
            }
            groups.get(i).carriedBy(count);
        }
    }

    /**
     * What is asked for by each word. What is open is not kept: there are too many ways to ask for it.
     *
     * @param open       ids of classes
     * @param statements which count, by their places
     */
    List<Column> of(AggregateRequest request, Set<String> open, int[] statements) {
        List<Column> columns = new ArrayList<>();
        for (By by : request.by()) {
            Reading reading = Reading.of(by, request, columns.size());
            Column column = reading.top() && !open.isEmpty() ? of(reading.stated()).by(catalogue, new Classes(catalogue.hierarchy(), open)::of)
                    : of(reading);
            Integer most = request.fold().most(columns.size());
            columns.add(most == null ? column : Largest.of(catalogue, column, most, reading.top() ? open : Set.of(), statements));
        }
        return columns;
    }
}
