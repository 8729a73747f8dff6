package org.exotrace.bench;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.exotrace.model.Sign;

/**
 * Holds found paths against the edges that they are made of. Of many shortest ones each side may give others, so that two
 * answers are the same when they are as long, path by path, and every leg of both is there and goes on where the last ended.
 */
final class EdgePaths {

    private final EdgeList edges;
    private final Set<Long> joined = new HashSet<>();

    EdgePaths(EdgeList edges) {
        this.edges = edges;
        for (int i = 0; i < edges.size(); i++) {
            joined.add(pair(edges.source()[i], edges.target()[i]));
        }
    }

    /** @param ours ids of the legs of each path */
    boolean same(List<List<String>> ours, List<List<String>> theirs, int[] ends) {
        return lengths(ours).equals(lengths(theirs)) && areThere(ours, ends) && areThere(theirs, ends);
    }

    /** @param theirs the nodes of each path */
    boolean sameAsNodes(List<List<String>> ours, List<int[]> theirs, int[] ends) {
        return lengths(ours).equals(theirs.stream().map(it -> it.length - 1).toList()) && areThere(ours, ends)
                && theirs.stream().allMatch(it -> isThere(it, ends));
    }

    /** The product of the signs of its legs; those without one pass it on. */
    Sign sign(List<String> legs) {
        List<Sign> signs = legs.stream().map(it -> edges.signs()[edges.type()[edges.edge(it)]]).filter(it -> it != null).toList();
        return signs.contains(Sign.UNKNOWN) ? Sign.UNKNOWN
                : signs.stream().filter(it -> it == Sign.NEGATIVE).count() % 2 == 1 ? Sign.NEGATIVE : Sign.POSITIVE;
    }

    private static List<Integer> lengths(List<List<String>> paths) {
        return paths.stream().map(List::size).toList();
    }

    private boolean areThere(List<List<String>> paths, int[] ends) {
        return paths.stream().allMatch(legs -> {
            int[] nodes = new int[legs.size() + 1];
            nodes[0] = ends[0];
            for (int i = 0; i < legs.size(); i++) {
                int edge = edges.edge(legs.get(i));
                if (edges.source()[edge] != nodes[i]) {
                    return false;
                }
                nodes[i + 1] = edges.target()[edge];
            }
            return isThere(nodes, ends);
        }) && new HashSet<>(paths).size() == paths.size();
    }

    private boolean isThere(int[] nodes, int[] ends) {
        for (int i = 1; i < nodes.length; i++) {
            if (!joined.contains(pair(nodes[i - 1], nodes[i]))) {
                return false;
            }
        }
        return nodes[0] == ends[0] && nodes[nodes.length - 1] == ends[1] && Arrays.stream(nodes).distinct().count() == nodes.length;
    }

    private static long pair(int source, int target) {
        return (long) source << 32 | target;
    }
}
