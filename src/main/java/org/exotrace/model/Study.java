package org.exotrace.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a statement was shown, as far as its document was read: what is missing here may stand in the full text.
 *
 * @param rung         the highest step of proof that the part read supports
 * @param rungOf       what that step is about: the vesicle, a cargo
 * @param ev           its experiments
 * @param rungOverride the curator's word that less was shown than follows from the experiments
 */
public record Study(List<StudyType> types, @Nullable Controls controls, @Nullable Rung rung, @Nullable String rungOf, List<Block> ev,
        @Nullable Lowered rungOverride) {

    public Study {
        types = Lists.copy(types);
        ev = Lists.copy(ev);
    }

    /** What was held against the finding, in words. */
    public record Controls(
            @Nullable String evDepleted, @Nullable String cargoKnockdown, @Nullable String blocking, @Nullable String addBack) {}

    /**
     * A lower rung.
     *
     * @param to   from 0, named, to 4, necessary and sufficient
     * @param date as ISO writes it
     */
    public record Lowered(int to, String reason, String by, String date) {}
}
