package org.exotrace.path;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.exotrace.model.Sign;

/** Whether one thing raises or lowers another. */
public enum VerdictValue {
    INCREASES,
    DECREASES,
    /** Some say the one, some the other. */
    CONFLICTING,
    /** It is said to make none. */
    NO_DIFFERENCE,
    /** Several effects, of which some are raised and some lowered. */
    DIFFERS_BY_EFFECT,
    /** Nothing is said, or a sign on the way is not known. */
    UNDETERMINED;

    /** What a sign says. */
    static VerdictValue of(Sign sign) {
        return sign == Sign.POSITIVE ? INCREASES : sign == Sign.NEGATIVE ? DECREASES : UNDETERMINED;
    }

    /** What comes of all that is said of one thing: all on one side give that, several are a conflict; what leaves it open decides nothing. */
    public static VerdictValue ofSides(Set<VerdictValue> said) {
        List<VerdictValue> sides = said.stream().filter(it -> it != UNDETERMINED).toList();
        return sides.size() > 1 ? CONFLICTING : sides.isEmpty() ? UNDETERMINED : sides.get(0);
    }

    /** The same of what is told the other way round. */
    public VerdictValue turned() {
        return this == INCREASES ? DECREASES : this == DECREASES ? INCREASES : this;
    }

    /** The word of the API. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
