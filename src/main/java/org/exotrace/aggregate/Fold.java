package org.exotrace.aggregate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the ends of groups are folded, so that many can be told as few. A list has one value for all words that statements are
 * grouped by, or one for each.
 *
 * @param top  whether an entity counts as the classes above it that are a kind of nothing
 * @param open names of such classes that are told by what lies directly below them instead; these may be open, too
 * @param most how many values stand alone at most, those of the most statements; the others are told together. Empty for all
 */
public record Fold(List<Boolean> top, List<String> open, List<Integer> most) {

    boolean top(int place) {
        return at(top, place);
    }

    /** Null for all. */
    @Nullable
    Integer most(int place) {
        return most.isEmpty() ? null : at(most, place);
    }

    private static <T> T at(List<T> values, int place) {
        return values.get(values.size() == 1 ? 0 : place);
    }
}
