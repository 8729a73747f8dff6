package org.exotrace.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.exotrace.bench.PackagedProgram.Start;

/** Starts the packaged program again and again on one store: when it answers, when the database is ready, how much memory rests. */
final class StartupBench {

    private final PackagedProgram program;
    private final Path store;

    /** @param store a folder */
    StartupBench(PackagedProgram program, Path store) {
        this.program = program;
        this.store = store;
    }

    /** The first start fills the store and is told apart; then the medians of the others. */
    void run(int rounds, PrintStream out) throws IOException, InterruptedException {
        List<Start> all = new ArrayList<>();
        for (int round = 0; round <= rounds; round++) {
            Start one = program.start(store);
            out.printf("%s: page %.2f s, first statement %.2f s, database ready %.2f s, %.0f MB resident, stopped in %.2f s%n",
                    round == 0 ? "first start" : "start " + (round + 1),
                    one.page(), one.statement(), one.ready(), one.resident(), one.stopped());
            if (round > 0) {
                all.add(one);
            }
        }
        out.printf("median of %d: first statement %.2f s, database ready %.2f s, %.0f MB resident, stopped in %.2f s%n",
                rounds, median(all, Start::statement), median(all, Start::ready), median(all, Start::resident), median(all, Start::stopped));
    }

    private static double median(List<Start> all, ToDoubleFunction<Start> column) {
        return Ratio.median(all.stream().mapToDouble(column).toArray());
    }
}
