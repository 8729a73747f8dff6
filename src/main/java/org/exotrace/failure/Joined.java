package org.exotrace.failure;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** What another thread came to. */
public final class Joined {

    private Joined() {}

    /** Its value, or its failure as it was thrown there. */
    public static <T> T of(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e;
        }
    }
}
