package org.exotrace.path;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.exotrace.claim.Claim;
import org.exotrace.evidence.Papers;
import org.exotrace.model.Statement;
import org.exotrace.path.engine.PathIndex;
import org.jspecify.annotations.Nullable;

/**
 * Which legs take part in a search.
 *
 * @param statements whose legs do, by number; null for all
 * @param inferred   whether inferred transfers do
 * @param relations  of steps; empty for all. Transfers take part whatever is named
 * @param papersMin  by how many papers of these statements the claim of a leg is made at least; 0 for no such wish
 */
record LegFilter(@Nullable BitSet statements, boolean inferred, Set<String> relations, int papersMin) {

    /** Null where that is every leg; one pass over all. */
    @Nullable
    BitSet legs(LegSource source) {
        PathIndex index = source.index();
        BitSet all = index.legs(statements, inferred);
        if (relations.isEmpty() && papersMin == 0) {
            return all;
        }
        BitSet legs = new BitSet();
        Map<Claim, Integer> papers = new HashMap<>();
        Predicate<Statement> takes = takes(index);
        for (int leg = 0; leg < index.size(); leg++) {
            legs.set(leg, (all == null || all.get(leg))
                    && (relations.isEmpty() || !index.isStep(leg) || relations.contains(index.relation(leg)))
                    && (papersMin == 0 || papers(source, leg, takes, papers) >= papersMin));
        }
        return legs;
    }

    private Predicate<Statement> takes(PathIndex index) {
        if (statements == null) {
            return it -> true;
        }
        Set<String> records = statements.stream().mapToObj(index::record).collect(Collectors.toSet());
        return it -> records.contains(it.record());
    }

    private static int papers(LegSource source, int leg, Predicate<Statement> takes, Map<Claim, Integer> known) {
        return source.claim(leg).map(it -> known.computeIfAbsent(it,
                made -> Papers.of(source.catalogue()).of(made.statements().stream().filter(takes).toList()).size())).orElse(0);
    }
}
