package org.exotrace.path.engine;

import java.util.function.IntUnaryOperator;

/** Puts legs in the order of the index: by source, statement, transfers before steps, number. Linear in legs. */
final class LegOrder {

    private static final int HALF_BITS = 16;
    private static final int HALF = 0xffff;

    private LegOrder() {}

    /** Numbers of adding in the order of the index: stable passes of counting sort, the last key first. */
    static int[] of(int size, int[] source, int nodes, int[] statement, int statements, int[] order) {
        int[] legs = new int[size];
        for (int i = 0; i < size; i++) {
            legs[i] = i;
        }
        if (!ascending(size, statement, order)) {
            legs = counted(legs, leg -> order[leg] & HALF, HALF + 1);
            legs = counted(legs, leg -> order[leg] >>> HALF_BITS, HALF + 1);
            legs = counted(legs, leg -> statement[leg], statements);
        }
        return counted(legs, leg -> source[leg], nodes);
    }

    private static boolean ascending(int size, int[] statement, int[] order) {
        for (int i = 1; i < size; i++) {
            if (statement[i] < statement[i - 1] || statement[i] == statement[i - 1] && order[i] < order[i - 1]) {
                return false;
            }
        }
        return true;
    }

    private static int[] counted(int[] legs, IntUnaryOperator key, int keys) {
        int[] next = new int[keys + 1];
        for (int leg : legs) {
            next[key.applyAsInt(leg) + 1]++;
        }
        for (int i = 0; i < keys; i++) {
            next[i + 1] += next[i];
        }
        int[] sorted = new int[legs.length];
        for (int leg : legs) {
            sorted[next[key.applyAsInt(leg)]++] = leg;
        }
        return sorted;
    }

    static int[] permuted(int[] values, int[] sorted) {
        int[] moved = new int[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            moved[i] = values[sorted[i]];
        }
        return moved;
    }
}
