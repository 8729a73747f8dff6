package org.exotrace.path.engine;

import java.util.Arrays;

/**
 * Which legs leave a node and which enter it. Legs are sorted by the node that they leave: what leaves a node are the
 * legs from {@code leaving[node]} to before {@code leaving[node + 1]}; what enters it are {@code enters[i]}, which come
 * from the node {@code from[i]}, for i from {@code entering[node]} to before {@code entering[node + 1]}.
 */
final class Rows {

    final int[] leaving;
    final int[] entering;
    final int[] enters;
    final int[] from;

    /** @param source ascending */
    Rows(int[] source, int[] target, int nodes) {
        leaving = starts(source, nodes);
        entering = starts(target, nodes);
        enters = new int[target.length];
        from = new int[target.length];
        int[] next = Arrays.copyOf(entering, nodes);
        for (int leg = 0; leg < target.length; leg++) {
            int place = next[target[leg]]++;
            enters[place] = leg;
            from[place] = source[leg];
        }
    }

    private static int[] starts(int[] ends, int nodes) {
        int[] starts = new int[nodes + 1];
        for (int end : ends) {
            starts[end + 1]++;
        }
        for (int i = 0; i < nodes; i++) {
            starts[i + 1] += starts[i];
        }
        return starts;
    }

    /** The legs of a statement are few and stand in several rows; the first leg of that statement in a row, or the row's end. */
    int firstOf(int wanted, int[] statement, int node) {
        int low = leaving[node];
        int high = leaving[node + 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (statement[middle] < wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    long bytes() {
        return 4L * (leaving.length + entering.length + enters.length + from.length);
    }
}
