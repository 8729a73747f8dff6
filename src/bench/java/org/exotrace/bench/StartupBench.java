package org.exotrace.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.exotrace.bench.PackagedProgram.Start;

/**
 * Starts the packaged program on a new store and again, and beside it a bare server and a bare open of that store, with the same flags
 * and class archive: when it answers, when the database is ready, how much memory rests.
 */
final class StartupBench {

    private final PackagedProgram program;
    private final Path folder;
    private final Report report;
    private final List<Start> first = new ArrayList<>();
    private final List<Start> second = new ArrayList<>();
    private final List<Double> server = new ArrayList<>();
    private final List<Double> open = new ArrayList<>();

    /** @param folder where stores may be made */
    StartupBench(PackagedProgram program, Path folder, Report report) {
        this.program = program;
        this.folder = folder;
        this.report = report;
    }

    void run(int rounds) throws IOException, InterruptedException {
        program.makeArchive(folder.resolve("archive"));
        for (int round = 0; round < rounds; round++) {
            Path store = folder.resolve("store" + round);
            first.add(program.start(store));
            second.add(program.start(store));
            server.add(program.bareServer());
            open.add(program.bareOpen(store));
        }
        double[] answers = ms(second, Start::statement);
        report.ratio("first answer : a bare server's", answers, ms(server, it -> it), 0);
        report.ratio("ready : a bare open of the store", ms(second, Start::ready), ms(open, it -> it), 0);
        report.ratio("first answer of a first start : of a second", ms(first, Start::statement), answers, 0);
        report.figure("first start: ready", median(first, Start::ready), "s");
        report.figure("second start: ready", median(second, Start::ready), "s");
        report.figure("second start: resident", median(second, Start::resident), "MB");
        report.figure("second start: stopped in", median(second, Start::stopped), "s");
    }

    private static <T> double[] ms(List<T> all, ToDoubleFunction<T> seconds) {
        return all.stream().mapToDouble(it -> seconds.applyAsDouble(it) * 1e3).toArray();
    }

    private static double median(List<Start> all, ToDoubleFunction<Start> column) {
        return Ratio.median(all.stream().mapToDouble(column).toArray());
    }
}
