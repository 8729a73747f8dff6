package org.exotrace.seed.rule;

import java.util.function.ToIntFunction;

/**
 * An item of a seed file with its place.
 *
 * @param pointer JSON pointer of the item in its file
 * @param lines   the line of a JSON pointer
 */
public record Placed<T>(T value, String file, String pointer, ToIntFunction<String> lines) {

    int line(String below) {
        return lines.applyAsInt(pointer + below);
    }

    /** File and line, for messages that speak of another place. */
    String place() {
        return file + ":" + line("");
    }
}
