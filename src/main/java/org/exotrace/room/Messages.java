package org.exotrace.room;

import java.util.List;
import java.util.Map;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;
import org.jspecify.annotations.Nullable;

/**
 * What is said between a server and its room, a line of JSON each. The server begins with an {@link Opening}, the room answers
 * {@link Opened}; then each {@link Question} is answered by its rows, each an array, and a {@link Reply} behind them.
 */
final class Messages {

    private Messages() {}

    /** @param millis how long a transaction may last */
    record Opening(String folder, int port, String password, long millis) {}

    /** @param failure why not; null where it is open */
    record Opened(int port, @Nullable String failure) {}

    /** @param end whether what runs is to end instead; all else is empty then */
    record Question(boolean end, String query, Map<String, Object> parameters, int rows, long bytes, long millis) {

        static final Question END = new Question(true, "", Map.of(), 0, 0, 0);
    }

    /** @param problem why there is no answer; null where there is one */
    record Reply(List<String> columns, boolean truncated, @Nullable Problem problem) {}

    /** A problem on its way from one process to the other. */
    record Problem(ProblemType type, String detail, List<String> hints) {

        static Problem of(ProblemException it) {
            return new Problem(it.type(), it.getMessage(), it.hints());
        }

        ProblemException exception() {
            return ProblemException.of(type, detail).withHints(hints);
        }
    }
}
