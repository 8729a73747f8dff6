package org.exotrace.bench;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import org.exotrace.model.Sign;
import org.exotrace.path.engine.Kernel;
import org.exotrace.path.engine.PathIndex;
import org.jspecify.annotations.Nullable;

/** The engine by itself: against the plainest search, with and without a filter, its memory, and what budgets hold. */
final class EngineBench {

    private static final int K = 10;
    private static final int LEGS = 4;
    private static final long VISITS = 20_000_000;
    private static final int MS = 30_000;
    private static final int MOST_LEGS = 8;
    private static final int HOSTILE_A_PAIR = 50;
    private static final int FEW_VISITS = 2_000_000;
    private static final int SHORT_MS = 50;

    private final EdgeList edges;
    private final Timing timing;
    private final Report report;
    private final PathIndex index;
    private final Kernel kernel;
    private final EdgePaths check;
    private final int[][] pairs;

    EngineBench(EdgeList edges, Timing timing) {
        this.edges = edges;
        this.timing = timing;
        report = timing.report();
        long before = System.nanoTime();
        index = edges.index();
        report.figure("index of %,d legs built from arrays".formatted(index.size()), (System.nanoTime() - before) / 1e9, "s");
        kernel = new Kernel(index);
        check = new EdgePaths(edges);
        pairs = pairs(edges.nodes().length, timing.pairs());
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

    void run() throws IOException {
        report.figure("bytes a leg: topology, sign and evidence", (double) index.bytes() / index.size(), "bytes");
        ReferenceSearch reference = new ReferenceSearch(edges);
        BitSet statements = new BitSet();
        statements.set(0, EdgeList.STATEMENTS);
        BitSet all = index.legs(statements, true);
        IntFunction<Kernel.Result> engine = i -> shortest(i, null);
        IntFunction<List<int[]>> plain = i -> reference.shortest(ends(i)[0], ends(i)[1], LEGS, K);
        timing.row("ten shortest: engine / plain reference", engine, plain,
                (i, ours, theirs) -> check.sameAsNodes(ours.ids(index), theirs, ends(i)));
        timing.row("ten shortest: with a context filter / without", i -> shortest(i, all), engine,
                (i, ours, theirs) -> ours.ids(index).equals(theirs.ids(index)));
        timing.row("noise: plain reference / itself", plain, plain, (i, one, other) -> one.size() == other.size());
        budgets();
        networkx();
    }

    private int[] ends(int question) {
        return pairs[question % pairs.length];
    }

    private Kernel.Result shortest(int question, @Nullable BitSet filter) {
        return kernel.shortest(ends(question)[0], ends(question)[1], LEGS, K, null, filter, VISITS, MS);
    }

    /** One shortest path of at most eight legs, against networkx where it is there. */
    private void networkx() throws IOException {
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
                Kernel.Result result = kernel.shortest(pairs[i][0], pairs[i][1], MOST_LEGS, 1, null, null, VISITS, MS);
                ours[i] = (System.nanoTime() - before) / 1e6;
                NetworkxWorker.Answer answer = worker.ask(pairs[i][0], pairs[i][1]);
                theirs[i] = answer.ms();
                List<int[]> path = answer.nodes().length == 0 || answer.nodes().length > MOST_LEGS + 1 ? List.of()
                        : List.of(answer.nodes());
                differ += check.sameAsNodes(result.ids(index), path, pairs[i]) ? 0 : 1;
            }
            report.ratio("one shortest: engine / networkx", ours, theirs, differ);
        }
    }

    /** Random and hostile questions with small budgets: none may go over one. */
    private void budgets() {
        Random random = new Random(11);
        int over = 0;
        double worst = 0;
        int questions = HOSTILE_A_PAIR * pairs.length;
        for (int i = 0; i < questions; i++) {
            int hubs = 1 + random.nextInt(50);
            boolean hostile = i % 2 == 0;
            int from = hostile ? random.nextInt(hubs) : random.nextInt(edges.nodes().length);
            int to = hostile ? hubs + random.nextInt(50) : random.nextInt(edges.nodes().length);
            if (from == to) {
                continue;
            }
            BitSet filter = random.nextInt(3) == 0 ? nonsense(random) : null;
            Kernel.Result result = kernel.shortest(from, to, 1 + random.nextInt(8), 1 + random.nextInt(1_000),
                    random.nextBoolean() ? null : Sign.UNKNOWN, filter, FEW_VISITS, SHORT_MS);
            worst = Math.max(worst, result.ms() / SHORT_MS);
            over += result.ms() > SHORT_MS * 1.2 || result.visits() > FEW_VISITS * 1.2 ? 1 : 0;
        }
        report.figure("%,d hostile questions: over their budget by 20 %%".formatted(questions), over, "questions");
        report.figure("the longest of them, of its time", worst, "parts");
    }

    private BitSet nonsense(Random random) {
        BitSet some = new BitSet();
        some.set(random.nextInt(EdgeList.STATEMENTS));
        return index.legs(some, true);
    }
}
