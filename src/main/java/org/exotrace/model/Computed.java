package org.exotrace.model;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The sign that a statement's own steps come to, beside the direction that it states; never in its place.
 * Taken over the paths to the primary effect from the first steps whose subject is a vesicle or cargo; where there is
 * none, from each step that follows none. Signs multiply along a path; all paths equal gives that sign, anything else is
 * unknown.
 *
 * @param over            the steps on those paths, in their order
 * @param agreesWithStated null unless the stated direction is increase or decrease
 */
public record Computed(Sign sign, List<String> over, @Nullable Boolean agreesWithStated) {

    /** Null without steps, without a primary effect, or where no path ends in it. */
    public static @Nullable Computed of(Statement statement) {
        return statement.primaryEffect().map(effect -> of(statement, effect)).orElse(null);
    }

    /** The same for any effect of a statement. */
    public static @Nullable Computed of(Statement statement, Participant effect) {
        SignsAlong along = new SignsAlong(statement);
        Set<Sign> signs = along.signs(effect);
        if (signs.isEmpty()) {
            return null;
        }
        Sign sign = signs.size() == 1 ? signs.iterator().next() : Sign.UNKNOWN;
        return new Computed(sign, along.over(effect).stream().map(n -> statement.record() + "/" + n).toList(), agrees(sign, effect));
    }

    private static @Nullable Boolean agrees(Sign sign, Participant effect) {
        if (effect.direction() == Direction.INCREASE) {
            return sign == Sign.POSITIVE;
        }
        return effect.direction() == Direction.DECREASE ? sign == Sign.NEGATIVE : null;
    }
}
