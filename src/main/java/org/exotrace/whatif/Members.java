package org.exotrace.whatif;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What hits routes. */
final class Members {

    private final Map<Integer, Integer> reach = new HashMap<>();
    private final Map<Integer, BitSet> alsoHitting = new HashMap<>();

    /** @param chains for each chain its routes, for each route the members that hit it */
    Members(List<List<BitSet>> chains) {
        Set<BitSet> distinct = new HashSet<>();
        chains.forEach(chain -> chain.forEach(route -> {
            route.stream().forEach(it -> reach.merge(it, 1, Integer::sum));
            distinct.add(route);
        }));
        distinct.forEach(route -> route.stream().forEach(
                it -> alsoHitting.computeIfAbsent(it, key -> (BitSet) route.clone()).and(route)));
    }

    /** Those of which no other hits all that they hit, and of equal ones the first; those that hit most routes come first. */
    List<Integer> widest() {
        return reach.keySet().stream().filter(it -> !isWithinAnother(it))
                .sorted(Comparator.comparingInt((Integer it) -> -reach.getOrDefault(it, 0)).thenComparing(it -> it)).toList();
    }

    private boolean isWithinAnother(int member) {
        return alsoHitting(member).stream().anyMatch(it -> it != member && (it < member || !alsoHitting(it).get(member)));
    }

    private BitSet alsoHitting(int member) {
        return Objects.requireNonNull(alsoHitting.get(member));
    }
}
