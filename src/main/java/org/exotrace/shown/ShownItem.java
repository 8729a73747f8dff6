package org.exotrace.shown;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How well something was shown, in a row of a list.
 *
 * @param pips       the state of each
 * @param openRivals those that were not closed
 * @param unread     whether nothing of a primary paper was read
 */
public record ShownItem(Map<Pip, State> pips, int rungFloor, int rungCeiling, Attribution attribution, List<String> openRivals, boolean contested,
        boolean unread) {

    public static ShownItem of(Shown it) {
        return new ShownItem(states(it, List.of(Pip.values())), it.rung().floor(), it.rung().ceiling(), it.attribution(), it.openRivals(),
                it.isContested(), it.unread());
    }

    /** What some pips show beyond that they are filled: those that show more. */
    public static Map<Pip, Strength> strengths(Shown it, List<Pip> some) {
        Map<Pip, Strength> strengths = new EnumMap<>(Pip.class);
        some.forEach(pip -> Optional.ofNullable(it.pip(pip).strength()).ifPresent(one -> strengths.put(pip, one)));
        return strengths;
    }

    /** The states of some pips. */
    public static Map<Pip, State> states(Shown it, List<Pip> some) {
        Map<Pip, State> states = new EnumMap<>(Pip.class);
        some.forEach(pip -> states.put(pip, it.pip(pip).state()));
        return states;
    }
}
