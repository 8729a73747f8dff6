package org.exotrace.seed.rule;

import java.util.function.ToIntFunction;

/**
 * An item of a seed file with its place.
 *
 * @param file     its name; for what is held already, the data set and the thing
 * @param pointer  JSON pointer of the item in its file
 * @param lines    the line of a JSON pointer; 0 for what is held already
 * @param isBeside whether it is held already: no file brings it
 */
public record Placed<T>(T value, String file, String pointer, ToIntFunction<String> lines, boolean isBeside) {

    public Placed(T value, String file, String pointer, ToIntFunction<String> lines) {
        this(value, file, pointer, lines, false);
    }

    /** An item that is held already. */
    public static <T> Placed<T> beside(T value) {
        return new Placed<>(value, Held.place(value), "", pointer -> 0, true);
    }

    int line(String below) {
        return lines.applyAsInt(pointer + below);
    }

    /** Where it stands, for messages that speak of another place. */
    String where() {
        return where("");
    }

    String where(String below) {
        return isBeside ? "in the data set " + Held.set(file) : "at %s:%d".formatted(file, line(below));
    }
}
