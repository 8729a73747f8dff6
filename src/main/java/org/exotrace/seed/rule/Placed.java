package org.exotrace.seed.rule;

import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * An item of a seed file with its place.
 *
 * @param file     its name; for what is held already, the data set and the thing
 * @param pointer  JSON pointer of the item in its file
 * @param lines    the line of a JSON pointer; 0 for what is held already
 * @param isBeside whether it is held already: no file brings it
 * @param gaps     pointers below the item of what misfits its schema, and is not among the value
 */
public record Placed<T>(T value, String file, String pointer, ToIntFunction<String> lines, boolean isBeside, Set<String> gaps) {

    public Placed {
        gaps = gaps.stream().map(it -> it.replaceAll("/\\d+(?=/|$)", "")).collect(Collectors.toUnmodifiableSet());
    }

    /** An item that fits its schema. */
    public Placed(T value, String file, String pointer, ToIntFunction<String> lines) {
        this(value, file, pointer, lines, false, Set.of());
    }

    /** An item that is held already. */
    public static <T> Placed<T> beside(T value) {
        return new Placed<>(value, Held.place(value), "", pointer -> 0, true, Set.of());
    }

    /**
     * Whether these fields are as their file has them: none misfits, and nothing around or below one does.
     *
     * @param fields such as {@code /steps/relation}, without places in lists
     */
    boolean knows(List<String> fields) {
        return gaps.isEmpty() || fields.stream().noneMatch(field -> gaps.stream().anyMatch(
                gap -> (field + "/").startsWith(gap + "/") || gap.startsWith(field + "/")));
    }

    boolean knows(String field) {
        return knows(List.of(field));
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
