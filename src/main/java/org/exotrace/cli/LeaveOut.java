package org.exotrace.cli;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The rows that a load leaves out: all of them in a table, and how many of each kind for who reads along. */
final class LeaveOut {

    /** So many reasons are told each by itself. */
    private static final int FEW = 12;
    private static final String HEADER = "file\tline\tid\trule\treason\ttodo";

    private final Path report;
    private final List<Left> rows = new ArrayList<>();

    private LeaveOut(Path report) {
        this.report = report;
    }

    /** @throws ParameterException where something else stands there, such as a table whose list was forgotten before it */
    static LeaveOut to(Path report, CommandSpec command) {
        try (BufferedReader there = Files.exists(report) ? Files.newBufferedReader(report) : new BufferedReader(Reader.nullReader())) {
            String first = there.readLine();
            if (first == null || first.equals(HEADER)) {
                return new LeaveOut(report);
            }
        } catch (IOException e) {
            // No text, or no file.
        }
        throw new ParameterException(command.commandLine(),
                "--leave-out writes its list to '%s', where something else stands. Give the list a name of its own.".formatted(report));
    }

    void add(Left row) {
        rows.add(row);
    }

    /**
     * Writes the list, and says how long it is.
     *
     * @throws SurroundingsException where it cannot be written
     */
    void tell(PrintWriter out) {
        write();
        say(out);
    }

    private void write() {
        rows.sort(Comparator.comparing(Left::file).thenComparing(Left::line));
        try (Writer text = new BufferedWriter(Files.newBufferedWriter(report))) {
            text.write(HEADER + "\n");
            for (Left it : rows) {
                text.write("%s\t%d\t%s\t%s\t%s\t%s\n".formatted(it.file(), it.line(), plain(it.id()), it.rule(), plain(it.reason()), plain(it.todo())));
            }
        } catch (IOException e) {
            throw new SurroundingsException("'%s' cannot be written. Check its folder, its rights and the room on the disk.".formatted(report), e);
        }
    }

    private void say(PrintWriter out) {
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
