package org.exotrace.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The items of a list.
 *
 * @param unstated what filters found left open; null where none of them asks for such a thing
 * @param asked    what names were found to mean that could mean something else
 */
public record Selected<T>(List<T> items, @Nullable Unstated unstated, List<? extends Labelled> asked) {

    public Selected(List<T> items, @Nullable Unstated unstated) {
        this(items, unstated, List.of());
    }

    public static <T> Selected<T> of(List<T> items) {
        return new Selected<>(items, null);
    }
}
