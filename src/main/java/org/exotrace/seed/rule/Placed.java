package org.exotrace.seed.rule;

import java.util.function.ToIntFunction;

/**
 * An item of a seed file with its place.
 *
 * @param pointer JSON pointer of the item in its file
 * @param lines   the line of a JSON pointer
 */
public record Placed<T>(T value, String file, String pointer, ToIntFunction<String> lines) {

    /** What the place of an item is called that no file brings: it is held already. */
    public static final String BESIDE = "(what is held)";

    /** An item that is held already. */
    public static <T> Placed<T> beside(T value) {
        return new Placed<>(value, BESIDE, "", pointer -> 1);
    }

    public boolean isBeside() {
        return file.equals(BESIDE);
    }

    int line(String below) {
        return lines.applyAsInt(pointer + below);
    }

    /** File and line, for messages that speak of another place. */
    String place() {
        return isBeside() ? BESIDE : file + ":" + line("");
    }
}
