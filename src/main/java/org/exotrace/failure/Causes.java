package org.exotrace.failure;

import java.util.Objects;
import java.util.stream.Stream;

/** A failure and what brought it about, one after the other. */
public final class Causes {

    /** More than anything that wraps a failure nests; a failure may be among its own causes. */
    private static final int MOST = 20;

    private Causes() {}

    /** The failure itself first. */
    public static Stream<Throwable> of(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(MOST);
    }
}
