package org.exotrace.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

/**
 * The ratio of two medians measured in pairs, with the 95 % interval of a bootstrap over the pairs
 * (Efron 1979, percentile method): pairs are drawn together, so that a slow moment of the machine falls on both.
 */
record Ratio(double value, double low, double high) {

    private static final int DRAWS = 2_000;

    static Ratio of(double[] ours, double[] theirs) {
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
            drawn[draw] = median(a) / median(b);
        }
        Arrays.sort(drawn);
        return new Ratio(median(ours) / median(theirs), drawn[DRAWS / 40], drawn[DRAWS - 1 - DRAWS / 40]);
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f [%.2f to %.2f]", value, low, high);
    }
}
