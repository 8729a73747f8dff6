package org.exotrace.bench;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiPredicate;
import org.exotrace.model.Sign;
import org.exotrace.path.engine.Kernel;
import org.exotrace.path.engine.PathIndex;

/** The engine by itself: against the plainest search, with and without a filter, its memory, and what budgets hold. */
public final class EngineBench {

    private static final int K = 10;
    private static final int LEGS = 4;
    private static final long VISITS = 20_000_000;
    private static final int MS = 30_000;
    private static final int MOST_LEGS = 8;
    private static final int HOSTILE = 10_000;

    private final EdgeList edges;
    private final Report report;
    private final PathIndex index;
    private final Kernel kernel;
    private final int[][] pairs;

    EngineBench(EdgeList edges, Report report, int pairs) {
        this.edges = edges;
        this.report = report;
        long before = System.nanoTime();
        index = edges.index();
        report.figure("index of %,d legs built from arrays".formatted(index.size()), (System.nanoTime() - before) / 1e9, "s");
        kernel = new Kernel(index);
        this.pairs = pairs(edges.nodes().length, pairs);
    }

    /** Ends drawn evenly, the same each time. */
    static int[][] pairs(int nodes, int count) {
        Random random = new Random(7);
        int[][] pairs = new int[count][];
        for (int i = 0; i < count; i++) {
            int from = random.nextInt(nodes);
            int to = random.nextInt(nodes - 1);
            pairs[i] = new int[] {from, to < from ? to : to + 1};
        }
        return pairs;
    }

    void run() {
        report.figure("bytes a leg: topology, sign and evidence", (double) index.bytes() / index.size(), "bytes");
        ReferenceSearch reference = new ReferenceSearch(edges);
        Timing.Way ours = i -> lengths(kernel.shortest(pairs[i][0], pairs[i][1], LEGS, K, null, null, VISITS, MS).paths());
        Timing.Way plain = i -> reference.shortest(pairs[i][0], pairs[i][1], LEGS, K).stream().mapToInt(it -> it.length - 1).boxed().toList();
        BitSet most = new BitSet();
        most.set(0, EdgeList.STATEMENTS);
        BitSet all = index.legs(most, true);
        Timing.Way filtered = i -> lengths(kernel.shortest(pairs[i][0], pairs[i][1], LEGS, K, null, all, VISITS, MS).paths());
        Timing.Way signed = i -> kernel.shortest(pairs[i][0], pairs[i][1], LEGS, 1, Sign.NEGATIVE, null, VISITS, MS).paths().size();
        Timing.warm(3 * pairs.length, pairs.length, ours, plain, filtered, signed);
        BiPredicate<Object, Object> same = Object::equals;
        Timing.pairs(report, "ten shortest: engine / plain reference", pairs.length, ours, plain, same);
        Timing.pairs(report, "ten shortest: with a context filter / without", pairs.length, filtered, ours, same);
        Timing.pairs(report, "noise: plain reference / itself", pairs.length, plain, plain, same);
        Timing.pairs(report, "signed shortest: engine / plain ten shortest", pairs.length, signed, plain, (a, b) -> true);
    }

    /** One shortest path of at most eight legs, against networkx where it is there. */
    void networkx() throws IOException {
        Optional<NetworkxWorker> found = NetworkxWorker.start(edges);
        if (found.isEmpty()) {
            report.figure("networkx: not present, left out", 0, "pairs");
            return;
        }
        try (NetworkxWorker worker = found.get()) {
            double[] ours = new double[pairs.length];
            double[] theirs = new double[pairs.length];
            int differ = 0;
            for (int i = 0; i < pairs.length; i++) {
                long before = System.nanoTime();
                List<int[]> path = kernel.shortest(pairs[i][0], pairs[i][1], MOST_LEGS, 1, null, null, VISITS, MS).paths();
                ours[i] = (System.nanoTime() - before) / 1e6;
                NetworkxWorker.Answer answer = worker.ask(pairs[i][0], pairs[i][1]);
                theirs[i] = answer.ms();
                differ += answer.length() == (path.isEmpty() ? -1 : path.get(0).length) || answer.length() > MOST_LEGS ? 0 : 1;
            }
            report.ratio("one shortest: engine / networkx", ours, theirs, differ);
        }
    }

    private static List<Integer> lengths(List<int[]> paths) {
        return paths.stream().map(it -> it.length).toList();
    }

    /** Random and hostile questions with small budgets: none may go over one. */
    void budgets(int visits, int ms) {
        Random random = new Random(11);
        int over = 0;
        double worst = 0;
        for (int i = 0; i < HOSTILE; i++) {
            int hubs = 1 + random.nextInt(50);
            boolean hostile = i % 2 == 0;
            int from = hostile ? random.nextInt(hubs) : random.nextInt(edges.nodes().length);
            int to = hostile ? hubs + random.nextInt(50) : random.nextInt(edges.nodes().length);
            if (from == to) {
                continue;
            }
            BitSet filter = random.nextInt(3) == 0 ? nonsense(random) : null;
            Kernel.Result result = kernel.shortest(from, to, 1 + random.nextInt(8), 1 + random.nextInt(1_000),
                    random.nextBoolean() ? null : Sign.UNKNOWN, filter, visits, ms);
            worst = Math.max(worst, result.ms() / ms);
            over += result.ms() > ms * 1.2 || result.visits() > visits * 1.2 ? 1 : 0;
        }
        report.figure("%,d hostile questions: over their budget by 20 %%".formatted(HOSTILE), over, "questions");
        report.figure("the longest of them, of its time", worst, "parts");
    }

    private BitSet nonsense(Random random) {
        BitSet some = new BitSet();
        some.set(random.nextInt(EdgeList.STATEMENTS));
        return index.legs(some, true);
    }
}
