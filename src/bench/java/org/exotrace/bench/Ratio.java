package org.exotrace.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * The ratio of two medians, or of two percentiles, measured in pairs, with the 95 % interval of a bootstrap over the pairs
 * (Efron 1979, percentile method): pairs are drawn together, so that a slow moment of the machine falls on both.
 */
record Ratio(double value, double low, double high) {

    private static final int DRAWS = 2_000;

    /** Of the medians. */
    static Ratio of(double[] ours, double[] theirs) {
        return of(ours, theirs, Ratio::median);
    }

    /** Of the times that 95 of 100 answers take at most. */
    static Ratio ofSlow(double[] ours, double[] theirs) {
        return of(ours, theirs, values -> percentile(values, 0.95));
    }

    private static Ratio of(double[] ours, double[] theirs, ToDoubleFunction<double[]> measure) {
        Random random = new Random(1);
        double[] drawn = new double[DRAWS];
        double[] a = new double[ours.length];
        double[] b = new double[ours.length];
        for (int draw = 0; draw < DRAWS; draw++) {
            for (int i = 0; i < ours.length; i++) {
                int pick = random.nextInt(ours.length);
                a[i] = ours[pick];
                b[i] = theirs[pick];
            }
            drawn[draw] = measure.applyAsDouble(a) / measure.applyAsDouble(b);
        }
        Arrays.sort(drawn);
        return new Ratio(measure.applyAsDouble(ours) / measure.applyAsDouble(theirs), drawn[DRAWS / 40], drawn[DRAWS - 1 - DRAWS / 40]);
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /** The least value that so large a part of them does not exceed. */
    static double percentile(double[] values, double part) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)];
    }

    /** Small ratios with as many figures as large ones. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, value < 0.1 ? "%.4f [%.4f to %.4f]" : "%.2f [%.2f to %.2f]", value, low, high);
    }
}
