package org.exotrace.failure;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Data that cannot be loaded, with every reason found. Ends the process with code 1. */
public final class FindingsException extends ExotraceException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    public FindingsException(List<Finding> findings) {
        super(String.join(System.lineSeparator(), FindingsText.lines(findings)), null);
        this.findings = List.copyOf(findings);
    }

    public List<Finding> findings() {
        return findings;
    }

    /** An error keeps data from being loaded, a warning does not. */
    public enum Severity {
        ERROR,
        WARNING;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One thing that is wrong, or looks so.
     *
     * @param file name below the folder of seeds; for what is held already, its data set and the thing
     * @param line 0 for what stands in no file
     * @param rule id of the rule that it breaks
     * @param what a sentence
     * @param todo another
     */
    public record Finding(String file, int line, String rule, Severity severity, String what, String todo)
            implements Comparable<Finding> {

        /** What is wrong with the nodes of a graph is told before the edges that name them. */
        private static final Comparator<Finding> ORDER = Comparator.comparing((Finding it) -> !it.isOfNodes()).thenComparing(Finding::file)
                .thenComparing(Finding::line).thenComparing(Finding::rule).thenComparing(Finding::what);

        /** The same of a file of that folder; what is held already stands in none. */
        public Finding in(String folder) {
            return line == 0 ? this : new Finding(folder + "/" + file, line, rule, severity, what, todo);
        }

        private boolean isOfNodes() {
            return rule.equals("kgx-node") || file.endsWith("nodes.tsv") || file.endsWith("nodes.jsonl");
        }

        public boolean isError() {
            return severity == Severity.ERROR;
        }

        /** By file and line, so that the same data always give the same report. */
        @Override
        public int compareTo(Finding other) {
            return ORDER.compare(this, other);
        }

        /** As compilers write it, so that editors can jump there. */
        @Override
        public String toString() {
            return "%s: %s [%s] %s %s".formatted(line == 0 ? file : file + ":" + line, severity, rule, what, todo);
        }
    }
}
