package org.exotrace.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.catalogue.CatalogueFile;
import org.exotrace.json.DataVersion;
import org.exotrace.web.InProcess;

/** What a catalogue of many statements takes: heap in megabytes and processor time in seconds, with nothing asked and with each kind of request prepared, and its kept file. */
final class KeptBench {

    private static final long SEED = 20;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final PrintStream out;
    private final Catalogue from;
    private final Path folder;
    private final Function<Catalogue, InProcess> served;

    /** @param folder where the file is kept */
    KeptBench(PrintStream out, Catalogue from, Path folder, Function<Catalogue, InProcess> served) {
        this.out = out;
        this.from = from;
        this.folder = folder;
        this.served = served;
    }

    /** @param apart whether heap is told after each kind */
    void run(int statements, boolean apart) {
        CatalogueFile file = new CatalogueFile(folder);
        keep(file, statements);
        double empty = megabytes();
        List<Catalogue> held = new ArrayList<>();
        told("kept file: read, with its hash checked", seconds(() -> held.add(file.read("").orElseThrow())), "s of processor time");
        told("heap: nothing asked yet", megabytes() - empty, "MB");
        InProcess server = served.apply(held.get(0));
        new GrowthQuestions(held.get(0)).byKind().forEach((kind, addresses) -> {
            addresses.stream().limit(1).forEach(server::get);
            if (apart) {
                told("heap: with " + kind, megabytes() - empty, "MB");
            }
        });
        told("heap: each kind of request prepared", megabytes() - empty, "MB");
        told("data version", seconds(() -> DataVersion.of(held.get(0).dataSet())), "s of processor time");
    }

    private void keep(CatalogueFile file, int statements) {
        Catalogue grown = new Catalogue(GrownData.of(from, statements, SEED), "custom", "growth-" + statements);
        told("statements", grown.statements().size(), "");
        told("kept file: written", seconds(() -> file.write(grown, null)), "s of processor time");
        told("kept file", folder.resolve("catalogue.json.gz").toFile().length() / 1e6, "MB");
    }

    private void told(String what, double value, String unit) {
        out.printf(Locale.ROOT, "%-58s %.1f %s%n", what, value, unit);
    }

    private static double seconds(Runnable work) {
        long before = THREADS.getCurrentThreadCpuTime();
        work.run();
        return (THREADS.getCurrentThreadCpuTime() - before) / 1e9;
    }

    /** In use, after what nobody holds was thrown away. */
    private static double megabytes() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
    }
}
