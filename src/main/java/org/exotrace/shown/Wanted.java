package org.exotrace.shown;

import java.util.List;
import java.util.Locale;
import org.exotrace.model.EvidenceSetting;
import org.jspecify.annotations.Nullable;

/**
 * How well statements are to be shown. What stands in one list means or, different ones mean and; an empty list is no wish.
 *
 * @param shown         pips of which at least a half is filled
 * @param claimed       pips of which at least a half is a ring or filled
 * @param settings      where an experiment was done
 * @param hideContested whether statements with a contested pip are left out
 * @param keepUnread    whether statements take part of which what is wanted was not read
 */
public record Wanted(List<Ask> shown, List<Ask> claimed, List<Attribution> attributions, List<EvidenceSetting> settings, boolean hideContested,
        boolean keepUnread) {

    /** No wish. */
    public static final Wanted ANY = new Wanted(List.of(), List.of(), List.of(), List.of(), false, true);

    /** A pip, or one half of what is necessary. */
    public enum Ask {
        D(Pip.D), T(Pip.T), A(Pip.A), N(Pip.N), N_CARGO(Pip.N), N_VESICLE(Pip.N), E(Pip.E), S(Pip.S);

        private final Pip pip;

        Ask(Pip pip) {
            this.pip = pip;
        }

        boolean isShown(Shown it) {
            return fits(it.pip(pip), it.pip(pip).shown());
        }

        boolean isClaimed(Shown it) {
            return fits(it.pip(pip), it.pip(pip).claimed());
        }

        boolean isUnread(Shown it) {
            return it.pip(pip).unread();
        }

        private boolean fits(PipValue value, @Nullable Half half) {
            return !value.contested() && half != null && (this == N_CARGO ? half.covers(Half.LEFT) : this != N_VESICLE || half.covers(Half.RIGHT));
        }

        @Override
        public String toString() {
            return this == N_CARGO || this == N_VESICLE ? "N_" + name().substring(2).toLowerCase(Locale.ROOT) : name();
        }
    }

    /** Whether it says what is wanted, and whether it could if more of it had been read. */
    public enum Fit { YES, OPEN, NO }

    public boolean isAny() {
        return shown.isEmpty() && claimed.isEmpty() && attributions.isEmpty() && settings.isEmpty() && !hideContested;
    }

    public Fit of(Shown it) {
        if (hideContested && it.isContested()) {
            return Fit.NO;
        }
        return List.of(
                fit(shown.isEmpty() || shown.stream().anyMatch(one -> one.isShown(it)), shown.stream().anyMatch(one -> one.isUnread(it))),
                fit(claimed.isEmpty() || claimed.stream().anyMatch(one -> one.isClaimed(it)), claimed.stream().anyMatch(one -> one.isUnread(it))),
                fit(attributions.isEmpty() || attributions.contains(it.attribution()), it.attribution() == Attribution.NOT_READ),
                fit(settings.isEmpty() || settings.stream().anyMatch(it.settings()::contains), it.settings().isEmpty()))
                .stream().max(Fit::compareTo).orElse(Fit.YES);
    }

    private static Fit fit(boolean fits, boolean unread) {
        return fits ? Fit.YES : unread ? Fit.OPEN : Fit.NO;
    }
}
