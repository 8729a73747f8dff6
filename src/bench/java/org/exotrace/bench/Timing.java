package org.exotrace.bench;

import java.util.function.IntFunction;

/**
 * Runs two ways in turn, pair by pair, so that a slow moment of the machine falls on both, and compares what they answer.
 *
 * @param pairs how many pairs are timed: questions 0, 1, ...
 * @param warm  how many come before, untimed: the questions after those
 */
record Timing(Report report, int pairs, int warm) {

    /** Whether two answers to the question of that number are the same. */
    @FunctionalInterface
    interface Same<A, B> {
        boolean test(int question, A ours, B theirs);
    }

    /** @param same is asked for every pair, untimed */
    <A, B> void row(String name, IntFunction<A> ours, IntFunction<B> theirs, Same<A, B> same) {
        double[] untold = new double[pairs + warm];
        for (int i = pairs; i < pairs + warm; i++) {
            timed(ours, i, untold);
            timed(theirs, i, untold);
        }
        double[] a = new double[pairs];
        double[] b = new double[pairs];
        int differ = 0;
        for (int i = 0; i < pairs; i++) {
            A our;
            B their;
            if (i % 2 == 0) {
                our = timed(ours, i, a);
                their = timed(theirs, i, b);
            } else {
                their = timed(theirs, i, b);
                our = timed(ours, i, a);
            }
            differ += same.test(i, our, their) ? 0 : 1;
        }
        report.ratio(name, a, b, differ);
    }

    private static <T> T timed(IntFunction<T> way, int i, double[] ms) {
        long before = System.nanoTime();
        T answer = way.apply(i);
        ms[i] = (System.nanoTime() - before) / 1e6;
        return answer;
    }
}
