package org.exotrace.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The items of a list.
 *
 * @param unstated what filters found left open; null where none of them asks for such a thing
 * @param asked    what names were found to mean that could mean something else
 * @param unknown  names of a filter that nothing has, beside others that something has
 * @param complete whether all was looked at: false where that would have cost too much
 */
public record Selected<T>(List<T> items, @Nullable Unstated unstated, List<? extends Labelled> asked, List<NoSuchName> unknown, boolean complete) {

    public Selected(List<T> items, @Nullable Unstated unstated) {
        this(items, unstated, List.of());
    }

    public Selected(List<T> items, @Nullable Unstated unstated, List<? extends Labelled> asked) {
        this(items, unstated, asked, List.of(), true);
    }

    /** Other items that were found by the same filter. */
    public <U> Selected<U> with(List<U> others) {
        return new Selected<>(others, unstated, asked, unknown, complete);
    }

    /** The same, where all was looked at, or not. */
    public Selected<T> complete(boolean all) {
        return new Selected<>(items, unstated, asked, unknown, all);
    }

    public static <T> Selected<T> of(List<T> items) {
        return new Selected<>(items, null);
    }
}
