package org.exotrace.conflict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.evidence.Papers;
import org.exotrace.facet.Separations;
import org.exotrace.model.CuratedConflict;
import org.exotrace.model.Statement;

/**
 * Contradictions that curators wrote down, and which of them the rules found too. A found one meets a curated one where it
 * holds two of its statements on different sides, which the curator did not put on one side.
 */
final class Curated {

    private final Catalogue catalogue;
    private final Map<String, List<String>> metBy = new TreeMap<>();
    private final List<Conflict> all = new ArrayList<>();

    Curated(Catalogue catalogue, List<Found> found) {
        this.catalogue = catalogue;
        catalogue.dataSet().conflicts().forEach(curated -> {
            List<String> by = found.stream().filter(it -> meets(it, curated)).map(Found::id).toList();
            by.forEach(it -> metBy.computeIfAbsent(it, key -> new ArrayList<>()).add(curated.id()));
            all.add(conflict(curated, by));
        });
    }

    List<Conflict> all() {
        return all;
    }

    /** Ids of the curated ones that a found one meets. */
    List<String> metBy(Found found) {
        return List.copyOf(metBy.getOrDefault(found.id(), List.of()));
    }

    private static boolean meets(Found found, CuratedConflict curated) {
        List<Held> held = found.sides().stream().map(it -> new Held(it, held(it, curated))).filter(it -> !it.records().isEmpty()).toList();
        return held.stream().anyMatch(one -> held.stream().anyMatch(other -> one != other
                && differ(one.records(), other.records(), curated) && opposed(found, one.side(), other.side())));
    }

    /** A side with those of its statements that a curator names. */
    private record Held(Found.Side side, Set<String> records) {}

    private static Set<String> held(Found.Side side, CuratedConflict curated) {
        return side.statements().stream().map(Statement::record).filter(curated.records()::contains).collect(Collectors.toSet());
    }

    /** Sides of one polarity, which differ in their source cells alone, are not opposed. */
    private static boolean opposed(Found found, Found.Side one, Found.Side other) {
        return found.rule() != Rule.R5 || VesiclesAndImmunity.opposed(one, other);
    }

    private static boolean differ(Set<String> ones, Set<String> others, CuratedConflict curated) {
        return ones.stream().anyMatch(one -> others.stream().anyMatch(other -> curated.sides().isEmpty()
                ? !one.equals(other)
                : curated.sides().stream().anyMatch(side -> side.records().contains(one)
                        && curated.sides().stream().anyMatch(it -> it != side && it.records().contains(other)))));
    }

    private Conflict conflict(CuratedConflict curated, List<String> by) {
        Papers papers = Papers.of(catalogue);
        Map<String, List<Statement>> labelled = new LinkedHashMap<>();
        curated.sides().forEach(it -> labelled.put(it.says(), statements(it.records())));
        return new Conflict(curated.id(), by.isEmpty() ? Basis.CURATED : Basis.BOTH, null, curated.topic(),
                curated.sides().stream().map(it -> new Conflict.Side(it.says(), it.records().stream().sorted().toList(), List.of(), List.of(),
                        papers.of(labelled.getOrDefault(it.says(), List.of())).size())).toList(),
                curated.records().stream().sorted().toList(), papers.of(statements(curated.records())).size(),
                Separations.of(catalogue, labelled), curated.differs(), curated.note(), List.of(), by, curated.dataset());
    }

    private List<Statement> statements(List<String> records) {
        return records.stream().flatMap(it -> catalogue.findStatement(it).stream()).toList();
    }
}
