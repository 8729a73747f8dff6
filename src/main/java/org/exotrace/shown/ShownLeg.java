package org.exotrace.shown;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How well a leg was shown, by the pips that it is asked for.
 *
 * @param strengths   what they show beyond that they are filled
 * @param openRivals  those of its statement that were not closed; none where the leg is asked for nothing
 * @param wouldRiseIf what would have to be read or done, one for each pip that is not filled
 */
public record ShownLeg(Map<Pip, State> pips, @JsonInclude(Include.NON_EMPTY) Map<Pip, Strength> strengths, Attribution attribution, List<String> openRivals, List<String> wouldRiseIf) {

    public static ShownLeg of(Shown it, List<Pip> asked) {
        Stream<PipValue> weak = asked.stream().map(it::pip).filter(one -> one.state() != State.FILLED && one.state() != State.NOT_APPLICABLE);
        return new ShownLeg(ShownItem.states(it, asked), ShownItem.strengths(it, asked), it.attribution(), asked.isEmpty() ? List.of() : it.openRivals(), weak.map(ShownLeg::wouldRise).toList());
    }

    private static String wouldRise(PipValue it) {
        String shown = switch (it.pip()) {
            case D -> "the cargo is measured in a preparation with a vesicle marker";
            case T -> "the cargo is traced into a recipient that cannot make it";
            case A -> "vesicles given or taken away change the effect, beside vesicles without the cargo or the soluble fraction";
            case N -> it.claimed() == Half.LEFT ? "release or uptake is blocked and the effect is lost"
                    : it.claimed() == Half.RIGHT ? "the cargo is taken away and the effect is lost"
                    : "the effect is lost without the cargo, and without the vesicles";
            case E -> "this cargo changes its target directly";
            case S -> "vesicles or cargo given back to what lacks them bring the effect back";
        };
        return it.unread() ? "the whole paper is read, and " + shown : shown;
    }
}
