package org.exotrace.bench;

import java.util.function.BiPredicate;
import java.util.function.IntFunction;

/** Runs two ways in turn, pair by pair, so that a slow moment of the machine falls on both, and compares what they answer. */
final class Timing {

    private Timing() {}

    /** One way to answer the question of that number. */
    @FunctionalInterface
    interface Way extends IntFunction<Object> {}

    static void pairs(Report report, String name, int pairs, Way ours, Way theirs, BiPredicate<Object, Object> same) {
        double[] a = new double[pairs];
        double[] b = new double[pairs];
        int differ = 0;
        for (int i = 0; i < pairs; i++) {
            Object[] answers = new Object[2];
            boolean first = i % 2 == 0;
            for (int turn = 0; turn < 2; turn++) {
                boolean isOurs = turn == 0 == first;
                long before = System.nanoTime();
                answers[isOurs ? 0 : 1] = (isOurs ? ours : theirs).apply(i);
                (isOurs ? a : b)[i] = (System.nanoTime() - before) / 1e6;
            }
            differ += same.test(answers[0], answers[1]) ? 0 : 1;
        }
        report.ratio(name, a, b, differ);
    }

    static void warm(int rounds, int pairs, Way... ways) {
        for (int i = 0; i < rounds; i++) {
            for (Way way : ways) {
                way.apply(i % pairs);
            }
        }
    }
}
