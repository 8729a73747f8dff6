package org.exotrace.page;

/** A file of the front end is written in a way that joining would not keep: a mistake in the source, found by a test. */
final class CannotJoinException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CannotJoinException(String path, String why) {
        super("%s: %s".formatted(path, why));
    }
}
