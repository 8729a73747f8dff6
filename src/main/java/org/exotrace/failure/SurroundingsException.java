package org.exotrace.failure;

import org.jspecify.annotations.Nullable;

/** Something around the program is wrong: a port, a lock, a password, a database. Ends the process with code 3. */
public final class SurroundingsException extends ExotraceException {

    private static final long serialVersionUID = 1L;

    public SurroundingsException(String message) {
        this(message, null);
    }

    public SurroundingsException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
