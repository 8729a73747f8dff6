package org.exotrace.projection;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table of nodes or arrows.
 *
 * @param value gives a value of the type, or null; a list is never null
 */
public record Column<T>(String name, Type type, Function<T, @Nullable Object> value) {

    /** What a column holds. */
    public enum Type { TEXT, NUMBER, FLAG, TEXTS }

    public static <T> Column<T> text(String name, Function<T, @Nullable Object> value) {
        return new Column<>(name, Type.TEXT, value.andThen(it -> it == null ? null : it.toString()));
    }

    public static <T> Column<T> number(String name, Function<T, @Nullable Object> value) {
        return new Column<>(name, Type.NUMBER, value);
    }

    public static <T> Column<T> flag(String name, Function<T, @Nullable Object> value) {
        return new Column<>(name, Type.FLAG, value);
    }

    public static <T> Column<T> texts(String name, Function<T, ? extends List<?>> value) {
        return new Column<>(name, Type.TEXTS, it -> value.apply(it).stream().map(Object::toString).toList());
    }

    public @Nullable Object of(T row) {
        return value.apply(row);
    }

    /** As one cell: lists are joined by {@code |}, null is empty. */
    public String cell(T row) {
        Object it = of(row);
        if (it instanceof List<?> list) {
            return list.stream().map(Object::toString).collect(Collectors.joining("|"));
        }
        return it == null ? "" : it.toString();
    }
}
