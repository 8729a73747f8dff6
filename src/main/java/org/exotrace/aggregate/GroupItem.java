package org.exotrace.aggregate;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.exotrace.answer.Labelled;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.conflict.Conflicts;
import org.exotrace.evidence.Papers;
import org.exotrace.model.Modality;
import org.exotrace.model.Statement;
import org.exotrace.model.Step;
import org.exotrace.model.Transfer;
import org.jspecify.annotations.Nullable;

/**
 * A group as {@code /aggregate} gives it.
 *
 * @param ends      what it has in common, by the words that were asked for; null where its statements state nothing
 * @param sign      null where no steps lead to an effect
 * @param papers    how many distinct primary papers carry it
 * @param hedged    statements that say it with a may
 * @param negated   statements that say that something is not so: as a whole, or in a leg
 * @param conflicts contradictions in which one of its statements stands
 * @param disagreements of these, those in which one question has two answers
 * @param records   of some statements: those with the most papers first, of these what is not hedged
 */
record GroupItem(Map<String, @Nullable Object> ends, @Nullable GroupSign sign, int statements, int papers, int hedged, int negated,
        int conflicts, int disagreements, List<String> records) {

    static final List<String> COUNTS = List.of("sign", "statements", "papers", "hedged", "negated", "conflicts", "disagreements", "records");

    private static final int RECORDS = 3;

    /** @param values what the group has of each word */
    static GroupItem of(Catalogue catalogue, List<By> by, List<@Nullable Object> values, Group it) {
        Map<String, @Nullable Object> ends = new LinkedHashMap<>();
        for (int i = 0; i < by.size(); i++) {
            ends.put(by.get(i).toString(), values.get(i));
        }
        List<Statement> statements = Arrays.stream(it.statements()).mapToObj(catalogue.statements()::get).toList();
        Conflicts conflicts = Conflicts.of(catalogue);
        return new GroupItem(ends, it.sign(), statements.size(), it.papers(),
                (int) statements.stream().filter(GroupItem::isHedged).count(), (int) statements.stream().filter(GroupItem::negates).count(),
                (int) statements.stream().flatMap(one -> conflicts.holding(one.record()).stream()).distinct().count(),
                (int) statements.stream().flatMap(one -> conflicts.disagreements(one.record()).stream()).distinct().count(),
                records(Papers.of(catalogue), statements));
    }

    private static boolean isHedged(Statement it) {
        return it.modality() == Modality.HEDGED;
    }

    private static boolean negates(Statement it) {
        return it.modality() == Modality.NEGATIVE || it.steps().stream().anyMatch(Step::negated) || it.transfers().stream().anyMatch(Transfer::negated);
    }

    private static List<String> records(Papers papers, List<Statement> statements) {
        return statements.stream().sorted(bestFirst(papers)).limit(RECORDS).map(Statement::record).toList();
    }

    /** The most papers first, of these what is not hedged. */
    static Comparator<Statement> bestFirst(Papers papers) {
        return papers.fewestFirst().reversed().thenComparing(Statement::record);
    }

    @JsonValue
    Map<String, @Nullable Object> fields() {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>(ends);
        List<@Nullable Object> counts = counts();
        for (int i = 0; i < counts.size(); i++) {
            fields.put(COUNTS.get(i), counts.get(i));
        }
        return fields;
    }

    /** Cells of a table: of what has an id, its label and the id beside it. */
    List<@Nullable Object> cells(List<By> by) {
        List<@Nullable Object> cells = new ArrayList<>();
        by.forEach(one -> {
            Object end = ends.get(one.toString());
            cells.add(end instanceof Labelled it ? it.label() : end instanceof Others it ? it.label() : end);
            if (Aggregate.hasId(one)) {
                cells.add(end instanceof Labelled it ? it.id() : null);
            }
        });
        cells.addAll(counts());
        return cells;
    }

    private List<@Nullable Object> counts() {
        List<@Nullable Object> counts = new ArrayList<>();
        counts.add(sign);
        counts.addAll(List.of(statements, papers, hedged, negated, conflicts, disagreements, records));
        return counts;
    }
}
