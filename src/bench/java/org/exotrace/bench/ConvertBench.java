package org.exotrace.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.convert.Conversion;
import org.exotrace.convert.Format;

/** Tables of many rows that become data sets: processor seconds and most heap, and what the last rows take beside the first. */
final class ConvertBench {

    private static final int SEED = 22;
    private static final int EXPERIMENTS = 160;

    private final Report report;
    private final Catalogue held;
    private final Path folder;
    private final List<String> symbols;

    ConvertBench(Report report, Catalogue held, Path folder) throws IOException {
        this.report = report;
        this.held = held;
        this.folder = folder;
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(new GZIPInputStream(
                Objects.requireNonNull(ConvertBench.class.getResourceAsStream("/genes/symbols.tsv.gz"))), StandardCharsets.UTF_8))) {
            symbols = lines.lines().map(it -> it.substring(0, it.indexOf('\t'))).toList();
        }
    }

    /** @param rows of each table */
    void run(int rows) throws IOException {
        Random random = new Random(SEED);
        List<String> pairs = IntStream.range(0, rows).mapToObj(i -> "%s %s %s".formatted(any(random), random.nextBoolean() ? "->" : "-|", any(random))).toList();
        measure(Format.SIF, pairs);
        List<String> cargo = IntStream.range(0, rows).mapToObj(i -> "%d\tprotein\t%d\t%s\t%s\t%d\tMass spectrometry".formatted(i + 1, 1_000_000_000L + i, any(random),
                i % 3 == 0 ? "Mus musculus" : "Homo sapiens", random.nextInt(EXPERIMENTS))).toList();
        measure(Format.EXOCARTA, Stream.concat(Stream.of("CONTENT ID\tCONTENT TYPE\tENTREZ GENE ID\tGENE SYMBOL\tSPECIES\tEXPERIMENT ID\tMETHODS"), cargo.stream()).toList());
    }

    private String any(Random random) {
        return symbols.get(random.nextInt(symbols.size()));
    }

    private void measure(Format format, List<String> lines) throws IOException {
        double part = seconds(format, lines.subList(0, lines.size() / 2));
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        double whole = seconds(format, lines);
        report.figure("%s, %,d lines: processor time".formatted(format, lines.size()), whole, "s");
        report.figure("%s: most heap, the lines themselves included".formatted(format), heap().mapToLong(it -> it.getPeakUsage().getUsed()).sum() / 1e6, "MB");
        report.figure("%s: the whole : its first half, which comes before".formatted(format), whole / part, "");
    }

    private double seconds(Format format, List<String> lines) throws IOException {
        Path table = Files.writeString(folder.resolve(format + ".txt"), lines.stream().collect(Collectors.joining("\n", "", "\n")));
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        new Conversion(format, List.of(table), null, format.toString()).write(held, folder.resolve(format + ".zip"), left -> {});
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9;
    }

    private static Stream<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(it -> it.getType() == MemoryType.HEAP);
    }
}
