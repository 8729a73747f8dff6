package org.exotrace.shown;

import java.util.List;
import org.exotrace.model.EvidenceSetting;
import org.exotrace.model.Study;
import org.jspecify.annotations.Nullable;

/**
 * How well something was shown, with all that it follows from.
 *
 * @param computed what its experiments come to alone, where a curator lowered it; null elsewhere
 * @param lowered  the curator's word that less was shown; null where there is none
 * @param settings where its experiments were done
 * @param reporting what EV-TRACK was seen to hold of its papers
 * @param next     an experiment that would close the rival that stands most open; null where none does
 */
public record ShownView(List<PipItem> pips, Reach rung, @Nullable Reach computed, Study.@Nullable Lowered lowered, List<RivalItem> rivals, List<EvidenceSetting> settings,
        @Nullable String next, List<Reporting> reporting) {

    /** @param says the pip in a sentence */
    public record PipItem(Pip pip, String name, State state, @Nullable Half shown, @Nullable Half claimed, boolean unread, boolean contested, int papers,
            int against, @Nullable Strength strength, @Nullable EvidenceSetting setting, String says) {}

    /** @param closedBy an experiment that would close it */
    public record RivalItem(String id, String explanation, Standing standing, String closedBy) {}

    /** @param computed before it was lowered */
    public static ShownView of(Shown it, @Nullable Reach computed, @Nullable Study study, List<Reporting> reporting) {
        return new ShownView(it.pips().stream().map(one -> new PipItem(one.pip(), one.pip().word(), one.state(), one.shown(), one.claimed(),
                one.unread(), one.contested(), one.papers(), one.against(), one.strength(), one.setting(), PipWords.of(one))).toList(), it.rung(), computed,
                study == null ? null : study.rungOverride(), it.rivals().stream().map(one -> new RivalItem(one.rival().id(), one.rival().what(),
                        one.standing(), one.rival().closing())).toList(), it.settings(), it.next().map(Rival::closing).orElse(null), reporting);
    }
}
