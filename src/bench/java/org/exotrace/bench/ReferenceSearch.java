package org.exotrace.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The plainest quick search for shortest simple paths: int arrays, no filters, no joints, no budgets. What an engine
 * with all of these is measured against.
 */
final class ReferenceSearch {

    private final int[] start;
    private final int[] far;
    private final int[] backStart;
    private final int[] backFar;
    private final int[] near;
    private final int[] nearer;
    private int mark;

    ReferenceSearch(EdgeList edges) {
        int nodes = edges.nodes().length;
        start = starts(edges.source(), nodes);
        far = ends(edges.source(), edges.target(), start);
        backStart = starts(edges.target(), nodes);
        backFar = ends(edges.target(), edges.source(), backStart);
        near = new int[nodes];
        nearer = new int[nodes];
    }

    private static int[] starts(int[] by, int nodes) {
        int[] starts = new int[nodes + 1];
        for (int node : by) {
            starts[node + 1]++;
        }
        for (int i = 0; i < nodes; i++) {
            starts[i + 1] += starts[i];
        }
        return starts;
    }

    private static int[] ends(int[] by, int[] other, int[] starts) {
        int[] next = Arrays.copyOf(starts, starts.length - 1);
        int[] ends = new int[by.length];
        for (int i = 0; i < by.length; i++) {
            ends[next[by[i]]++] = other[i];
        }
        return ends;
    }

    /** The nodes of the paths, the shortest first; at most so many paths, of at most so many edges (four). */
    List<int[]> shortest(int from, int to, int most, int k) {
        mark++;
        for (int i = backStart[to]; i < backStart[to + 1]; i++) {
            nearer[backFar[i]] = mark;
        }
        for (int i = backStart[to]; i < backStart[to + 1]; i++) {
            int node = backFar[i];
            for (int j = backStart[node]; j < backStart[node + 1]; j++) {
                near[backFar[j]] = mark;
            }
        }
        List<int[]> found = new ArrayList<>();
        for (int length = 1; length <= most && found.size() < k; length++) {
            walk(new int[] {from}, to, length, k, found);
        }
        return found;
    }

    private void walk(int[] path, int to, int left, int k, List<int[]> found) {
        int node = path[path.length - 1];
        for (int i = start[node]; i < start[node + 1] && found.size() < k; i++) {
            int next = far[i];
            if (left == 1 ? next != to
                    : next == to || left == 2 && nearer[next] != mark || left == 3 && near[next] != mark || has(path, next)) {
                continue;
            }
            int[] longer = Arrays.copyOf(path, path.length + 1);
            longer[path.length] = next;
            if (left == 1) {
                found.add(longer);
            } else {
                walk(longer, to, left - 1, k, found);
            }
        }
    }

    private static boolean has(int[] path, int node) {
        for (int one : path) {
            if (one == node) {
                return true;
            }
        }
        return false;
    }
}
