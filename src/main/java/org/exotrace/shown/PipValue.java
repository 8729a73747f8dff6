package org.exotrace.shown;

import org.exotrace.model.EvidenceSetting;
import org.jspecify.annotations.Nullable;

/**
 * One pip as it came out.
 *
 * @param shown     what is filled of it; null for nothing
 * @param claimed   what the part read claims, shown or not; null for nothing
 * @param silence   what it is where it is neither
 * @param unread    whether something that was not read could fill it
 * @param contested whether a control failed, or a paper that was read as deeply speaks against it
 * @param papers    how many independent papers speak for it
 * @param against   how many speak against it
 * @param strength  what it shows beyond that it is filled; null for nothing more
 * @param setting   the best of those that are shown, else claimed; null where none is known
 */
public record PipValue(Pip pip, @Nullable Half shown, @Nullable Half claimed, State silence, boolean unread, boolean contested, int papers, int against,
        @Nullable Strength strength, @Nullable EvidenceSetting setting) {

    /** As it is drawn. */
    public State state() {
        return contested ? State.CONTESTED : State.of(shown, claimed, silence);
    }

    boolean isFilled() {
        return !contested && shown == Half.WHOLE;
    }

    /** Whether it would be filled if all that was not read spoke for it. */
    boolean couldBeFilled() {
        return isFilled() || unread;
    }
}
