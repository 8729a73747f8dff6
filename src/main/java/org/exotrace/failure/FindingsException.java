package org.exotrace.failure;

import java.util.List;
import java.util.stream.Collectors;

/** Data that cannot be loaded, with every reason found. Ends the process with code 1. */
public final class FindingsException extends ExotraceException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    public FindingsException(List<Finding> findings) {
        super(findings.stream().map(Finding::toString).collect(Collectors.joining(System.lineSeparator())), null);
        this.findings = List.copyOf(findings);
    }

    public List<Finding> findings() {
        return findings;
    }

    /** One reason: the file, the rule it breaks, and what to do. */
    public record Finding(String file, String rule, String message) {
        @Override
        public String toString() {
            return file + ": [" + rule + "] " + message;
        }
    }
}
