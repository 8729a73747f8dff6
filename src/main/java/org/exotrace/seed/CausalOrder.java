package org.exotrace.seed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Steps of one statement in causal order: of those that wait for no other, the first row comes next; where all wait, as
 * around a circle, the first row of all.
 */
final class CausalOrder {

    private final List<BareLeg> rows;
    private final Map<BareNodes.Node, List<Integer>> starting = new HashMap<>();
    /** How many rows that are still to come end in it. */
    private final Map<BareNodes.Node, Integer> ending = new HashMap<>();
    private final PriorityQueue<Integer> ready = new PriorityQueue<>();
    private final boolean[] taken;

    private CausalOrder(List<BareLeg> rows) {
        this.rows = rows;
        taken = new boolean[rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            starting.computeIfAbsent(rows.get(i).subject(), key -> new ArrayList<>()).add(i);
            ending.merge(rows.get(i).object(), 1, Integer::sum);
        }
        for (int i = 0; i < rows.size(); i++) {
            if (!waits(i)) {
                ready.add(i);
            }
        }
    }

    static List<BareLeg> of(List<BareLeg> rows) {
        return new CausalOrder(rows).ordered();
    }

    private List<BareLeg> ordered() {
        List<BareLeg> ordered = new ArrayList<>();
        int first = 0;
        while (ordered.size() < rows.size()) {
            while (taken[first]) {
                first++;
            }
            Integer next = ready.poll();
            if (next == null || !taken[next]) {
                ordered.add(take(next == null ? first : next));
            }
        }
        return ordered;
    }

    private BareLeg take(int i) {
        BareLeg leg = rows.get(i);
        taken[i] = true;
        if (ending.merge(leg.object(), -1, Integer::sum) <= 1) {
            starting.getOrDefault(leg.object(), List.of()).stream().filter(it -> !taken[it] && !waits(it)).forEach(ready::add);
        }
        return leg;
    }

    /** Whether another row that is still to come ends in what this one starts from. */
    private boolean waits(int i) {
        BareLeg leg = rows.get(i);
        return ending.getOrDefault(leg.subject(), 0) > (leg.object().equals(leg.subject()) ? 1 : 0);
    }
}
