package org.exotrace.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.exotrace.bench.PackagedProgram.Start;
import org.exotrace.config.Settings;
import org.exotrace.graph.GraphClient;
import org.exotrace.graph.GraphStore;
import org.exotrace.model.DataSet;
import org.exotrace.model.SetInfo;
import org.exotrace.model.Statement;
import org.exotrace.seed.SeedReader;

/** What more data cost: the larger set against the smaller one, loaded for the first time, started with, started with again. */
final class GrowthBench {

    private final PackagedProgram program;
    private final Report report;
    private final Path large;
    private final Path small;

    /**
     * @param large where one set lies, with the record G047
     * @param small the same for the other
     */
    GrowthBench(PackagedProgram program, Report report, Path large, Path small) {
        this.program = program;
        this.report = report;
        this.large = large;
        this.small = small;
    }

    /** @param settings of a store for loads in this process */
    void run(int pairs, int warm, Settings settings) throws IOException, InterruptedException {
        DataSet ours = SeedReader.read(large);
        DataSet theirs = SeedReader.read(small);
        report.figure("statements", (double) ours.statements().size() / theirs.statements().size(), "fold");
        report.figure("legs", (double) legs(ours) / legs(theirs), "fold");
        loads(ours, theirs, pairs, warm, settings);
        firstStarts(pairs);
        laterStarts(pairs, warm);
    }

    private static long legs(DataSet dataSet) {
        return dataSet.statements().stream().map(it -> it.transfers().size() + it.steps().size()).mapToLong(it -> it).sum();
    }

    /** Into an empty store that is open already. */
    private void loads(DataSet ours, DataSet theirs, int pairs, int warm, Settings settings) {
        try (GraphClient client = GraphClient.open(settings)) {
            GraphStore store = new GraphStore(client);
            double[] a = new double[pairs];
            double[] b = new double[pairs];
            for (int i = -warm; i < pairs; i++) {
                double one = load(store, ours);
                double other = load(store, theirs);
                if (i >= 0) {
                    a[i] = one;
                    b[i] = other;
                }
            }
            report.ratio("load into an empty open store", a, b, 0);
        }
    }

    private static double load(GraphStore store, DataSet dataSet) {
        store.replace("custom", new DataSet(List.of(SetInfo.named(SetInfo.OWN)), List.of(), List.of(), List.of(), List.of(),
                List.<Statement>of(), List.of()), done -> {});
        long begin = System.nanoTime();
        store.replace("custom", dataSet, done -> {});
        return (System.nanoTime() - begin) / 1e6;
    }

    private void firstStarts(int pairs) throws IOException, InterruptedException {
        List<Start> a = new ArrayList<>();
        List<Start> b = new ArrayList<>();
        for (int i = 0; i < pairs; i++) {
            try (TemporaryFolder one = new TemporaryFolder(); TemporaryFolder other = new TemporaryFolder()) {
                a.add(program.start(one.path(), "--seeds", large.toString()));
                b.add(program.start(other.path(), "--seeds", small.toString()));
            }
        }
        report.ratio("first start: database ready", ms(a, Start::ready), ms(b, Start::ready), 0);
    }

    /** On stores that were loaded before. */
    private void laterStarts(int pairs, int warm) throws IOException, InterruptedException {
        List<Start> a = new ArrayList<>();
        List<Start> b = new ArrayList<>();
        try (TemporaryFolder one = new TemporaryFolder(); TemporaryFolder other = new TemporaryFolder()) {
            program.load(large, one.path());
            program.load(small, other.path());
            for (int i = -warm; i < pairs; i++) {
                Start our = program.start(one.path());
                Start their = program.start(other.path());
                if (i >= 0) {
                    a.add(our);
                    b.add(their);
                }
            }
        }
        report.ratio("later start: first statement", ms(a, Start::statement), ms(b, Start::statement), 0);
        report.ratio("later start: database ready", ms(a, Start::ready), ms(b, Start::ready), 0);
    }

    private static double[] ms(List<Start> starts, ToDoubleFunction<Start> column) {
        return starts.stream().mapToDouble(it -> column.applyAsDouble(it) * 1e3).toArray();
    }
}
