package org.exotrace.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.exotrace.failure.SurroundingsException;
import org.exotrace.seed.Left;

/** The rows that a load leaves out: all of them in a table, and how many of each kind for who reads along. */
final class LeaveOut {

    /** So many reasons are told each by itself. */
    private static final int FEW = 12;

    private final Path report;
    private final List<Left> rows = new ArrayList<>();

    LeaveOut(Path report) {
        this.report = report;
    }

    void add(Left row) {
        rows.add(row);
    }

    /** @throws SurroundingsException where the report cannot be written */
    void write() {
        rows.sort(Comparator.comparing(Left::file).thenComparing(Left::line));
        try (Writer text = new BufferedWriter(Files.newBufferedWriter(report))) {
            text.write("file\tline\tid\trule\treason\ttodo\n");
            for (Left it : rows) {
                text.write("%s\t%d\t%s\t%s\t%s\t%s\n".formatted(it.file(), it.line(), plain(it.id()), it.rule(), plain(it.reason()), plain(it.todo())));
            }
        } catch (IOException e) {
            throw new SurroundingsException("'%s' cannot be written. Check its folder, its rights and the room on the disk.".formatted(report), e);
        }
    }

    void tell(PrintWriter out) {
        out.printf("%d row%s left out, listed in %s%n", rows.size(), rows.size() == 1 ? "" : "s", report);
        Map<String, List<Left>> reasons = rows.stream().collect(Collectors.groupingBy(Left::reason));
        boolean few = reasons.size() <= FEW;
        Map<String, List<Left>> kinds = few ? reasons : rows.stream().collect(Collectors.groupingBy(Left::rule));
        kinds.values().stream().sorted(Comparator.comparing(it -> -it.size())).forEach(it -> out.printf("  %d [%s], the first %s:%d: %s%n",
                it.size(), it.get(0).rule(), it.get(0).file(), it.get(0).line(), it.get(0).reason()));
        out.flush();
    }

    private static String plain(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}
