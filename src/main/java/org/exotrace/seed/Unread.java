package org.exotrace.seed;

import org.exotrace.failure.FindingsException.Finding;

/** A file that broke the reading of it, in a way that nobody thought of: a finding like any other. */
final class Unread {

    private Unread() {}

    static Finding of(String file, Throwable failure) {
        return of(file, 1, failure);
    }

    static Finding of(String file, int line, Throwable failure) {
        if (failure instanceof OutOfMemoryError) {
            return FileSource.error(file, line, "unreadable", "The file does not fit into the memory of %d MB."
                    .formatted(Runtime.getRuntime().maxMemory() >> 20), "Give java more, such as -Xmx4g.");
        }
        if (failure instanceof StackOverflowError) {
            return FileSource.error(file, line, "unreadable", "The file is nested too deep.", "Write it flatter.");
        }
        String why = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
        return FileSource.error(file, line, "unreadable", "The file cannot be understood (%s: %s)."
                .formatted(failure.getClass().getSimpleName(), why), "Take out what is unusual in it; what is usual should be reported.");
    }
}
