package org.exotrace.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a statement was shown, as far as its document was read: what is missing here may stand in the full text.
 *
 * @param rung   the highest step of proof that the part read supports
 * @param rungOf what that step is about: the vesicle, a cargo
 */
public record Study(List<StudyType> types, @Nullable Controls controls, @Nullable Rung rung, @Nullable String rungOf) {

    public Study {
        types = Lists.copy(types);
    }

    /** What was held against the finding, in words. */
    public record Controls(
            @Nullable String evDepleted, @Nullable String cargoKnockdown, @Nullable String blocking, @Nullable String addBack) {}
}
