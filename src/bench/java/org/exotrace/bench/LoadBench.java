package org.exotrace.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.graph.GraphClient;
import org.exotrace.graph.GraphStore;
import org.exotrace.graph.PlainLoad;
import org.exotrace.model.DataSet;

/**
 * A load into an empty embedded store: seconds and most heap, with the data themselves in it; and a load in pieces over Bolt, as a server
 * gets it, against plain batches of the same rows.
 */
final class LoadBench {

    private static final long SEED = 20;

    private final Report report;
    private final DataSet dataSet;

    LoadBench(Report report, Catalogue from, int statements) {
        this.report = report;
        dataSet = GrownData.of(from, statements, SEED);
    }

    /** @param rounds after one to warm up */
    void run(int rounds) throws IOException {
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        try (TemporaryFolder folder = new TemporaryFolder(); GraphClient client = GraphClient.open(Bench.settings(folder.path()))) {
            report.figure("load into an empty embedded store", seconds(() -> replace(new GraphStore(client))), "s");
            report.figure("most heap, data included", heap().mapToLong(it -> it.getPeakUsage().getUsed()).sum() / 1e6, "MB");
            double[] ours = new double[rounds];
            double[] plain = new double[rounds];
            for (int round = -1; round < rounds; round++) {
                PlainLoad.clear(client);
                double pieces = seconds(() -> replace(PlainLoad.inPieces(client)));
                PlainLoad.clear(client);
                PlainLoad batches = PlainLoad.of(client, dataSet);
                if (round < 0) {
                    report.figure("rows", batches.rows(), "");
                } else {
                    ours[round] = 1e3 * pieces;
                    plain[round] = 1e3 * batches.seconds();
                }
            }
            report.ratio("throughput over Bolt, in pieces : plain batches", plain, ours, 0);
        }
    }

    private void replace(GraphStore store) {
        store.replace("custom", dataSet, done -> {});
    }

    private static double seconds(Runnable work) {
        long before = System.nanoTime();
        work.run();
        return (System.nanoTime() - before) / 1e9;
    }

    private static Stream<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(it -> it.getType() == MemoryType.HEAP);
    }
}
