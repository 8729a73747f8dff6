package org.exotrace.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.failure.ProblemException;
import org.exotrace.web.InProcess;

/**
 * What requests cost as the data grow: milliseconds of processor time of the thread that answers. The first request of a kind
 * may prepare what later ones use; of those it is the median. The exponent is that of a power of the number of statements,
 * fitted from a thousand on.
 */
final class GrowthBench {

    private static final long SEED = 20;
    private static final int FITTED_FROM = 1_000;
    private static final int MOST = 30;
    private static final double ENOUGH_MS = 1_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final PrintStream out;
    private final Catalogue from;
    private final int[] sizes;
    private final double patience;
    private final Function<Catalogue, InProcess> served;
    private final Map<String, double[]> first = new LinkedHashMap<>();
    private final Map<String, double[]> later = new LinkedHashMap<>();

    /**
     * @param from     what the data are made of
     * @param sizes    numbers of statements, growing
     * @param patience milliseconds that a request may take: one that would take longer, as it grew before, is not asked
     */
    GrowthBench(PrintStream out, Catalogue from, int[] sizes, double patience, Function<Catalogue, InProcess> served) {
        this.out = out;
        this.from = from;
        this.sizes = sizes;
        this.patience = patience;
        this.served = served;
    }

    /** @param kinds beginnings of the names of the kinds to ask; empty for all */
    void run(List<String> kinds) {
        measure(0, kinds);
        for (int i = 0; i < sizes.length; i++) {
            measure(i, kinds);
        }
        out.printf(Locale.ROOT, "%n%-32s%s  exponent: first  later%n", "ms of processor time: first later", Arrays.stream(sizes)
                .mapToObj("%21d"::formatted).collect(Collectors.joining()));
        first.keySet().forEach(this::print);
    }

    private void measure(int i, List<String> kinds) {
        Catalogue[] grown = new Catalogue[1];
        var data = GrownData.of(from, sizes[i], SEED);
        row(first, "the catalogue's indexes")[i] = ms(() -> grown[0] = new Catalogue(data, "growth", "growth-" + data.statements().size()));
        row(later, "the catalogue's indexes")[i] = Double.NaN;
        InProcess server = served.apply(grown[0]);
        out.printf(Locale.ROOT, "%d statements, %d entities, %d publications, %d documents%n", sizes[i], data.entities().size(),
                data.publications().size(), data.documents().size());
        new GrowthQuestions(grown[0]).byKind().forEach((kind, addresses) -> {
            if ((kinds.isEmpty() || kinds.stream().anyMatch(kind::startsWith)) && !addresses.isEmpty()
                    && Math.max(expected(row(first, kind), i), expected(row(later, kind), i)) <= patience) {
                row(first, kind)[i] = ask(server, addresses.get(0));
                row(later, kind)[i] = median(server, addresses);
            }
        });
    }

    private double[] row(Map<String, double[]> rows, String kind) {
        return rows.computeIfAbsent(kind, key -> {
            double[] none = new double[sizes.length];
            Arrays.fill(none, Double.NaN);
            return none;
        });
    }

    /** As it grew from the two sizes before, else as a square; nothing is expected to take long that was never asked. */
    private double expected(double[] row, int i) {
        if (i == 0 || Double.isNaN(row[i - 1])) {
            return i == 0 ? 0 : Double.POSITIVE_INFINITY;
        }
        double power = i == 1 || Double.isNaN(row[i - 2]) ? 2 : Math.log(row[i - 1] / row[i - 2]) / Math.log((double) sizes[i - 1] / sizes[i - 2]);
        return row[i - 1] * Math.pow((double) sizes[i] / sizes[i - 1], power);
    }

    private static double median(InProcess server, List<String> addresses) {
        double[] all = new double[MOST];
        double sum = 0;
        int n = 0;
        for (; n < MOST && (n < 3 || sum < ENOUGH_MS); n++) {
            all[n] = ask(server, addresses.get((n + 1) % addresses.size()));
            sum += all[n];
        }
        return Ratio.median(Arrays.copyOf(all, n));
    }

    private static double ask(InProcess server, String address) {
        return ms(() -> {
            try {
                server.get(address);
            } catch (ProblemException e) {
                throw new IllegalStateException(address + " was not answered", e);
            }
        });
    }

    private static double ms(Runnable work) {
        long before = THREADS.getCurrentThreadCpuTime();
        work.run();
        return (THREADS.getCurrentThreadCpuTime() - before) / 1e6;
    }

    private void print(String kind) {
        double[] a = row(first, kind);
        double[] b = row(later, kind);
        out.printf(Locale.ROOT, "%-33s%s  %15s  %5s%n", kind, IntStream.range(0, sizes.length)
                .mapToObj(i -> "%11s%10s".formatted(told(a[i]), told(b[i]))).collect(Collectors.joining()), exponent(a), exponent(b));
    }

    private static String told(double ms) {
        return Double.isNaN(ms) ? "-" : "%.2f".formatted(ms);
    }

    /** The slope of logarithms by least squares. */
    private String exponent(double[] row) {
        int[] at = IntStream.range(0, sizes.length).filter(i -> sizes[i] >= FITTED_FROM && !Double.isNaN(row[i])).toArray();
        double x = Arrays.stream(at).mapToDouble(i -> Math.log(sizes[i])).average().orElse(0);
        double y = Arrays.stream(at).mapToDouble(i -> Math.log(row[i])).average().orElse(0);
        double across = Arrays.stream(at).mapToDouble(i -> (Math.log(sizes[i]) - x) * (Math.log(row[i]) - y)).sum();
        double along = Arrays.stream(at).mapToDouble(i -> Math.pow(Math.log(sizes[i]) - x, 2)).sum();
        return at.length < 2 ? "-" : "%.2f".formatted(across / along);
    }
}
