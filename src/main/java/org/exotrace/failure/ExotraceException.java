package org.exotrace.failure;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The root of our own failures: the message says what happened, to which thing, and what to do. */
public abstract sealed class ExotraceException extends RuntimeException
        permits FindingsException, SurroundingsException, ProblemException {

    private static final long serialVersionUID = 1L;

    ExotraceException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** Never null, unlike that of others. */
    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
