package org.exotrace.aggregate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the ends of groups are folded, so that many can be told as few.
 *
 * @param top  whether an entity counts as the classes above it that are a kind of nothing
 * @param open names of classes that are told by what lies directly below them instead; these may be open, too
 * @param most of each word that statements are grouped by, how many values stand alone at most, those of the most statements;
 *             the others are one value. Empty for all
 */
public record Fold(boolean top, List<String> open, List<Integer> most) {

    public static final Fold NONE = new Fold(false, List.of(), List.of());

    /** Of the word at this place; null for all. */
    @Nullable
    Integer most(int place) {
        return most.isEmpty() ? null : most.get(Math.min(place, most.size() - 1));
    }
}
