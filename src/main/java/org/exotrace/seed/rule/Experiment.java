package org.exotrace.seed.rule;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.exotrace.model.Block;
import org.exotrace.model.Depth;
import org.exotrace.model.EvidenceSetting;
import org.exotrace.model.Perturbed;
import org.exotrace.model.Perturbed.What;
import org.exotrace.model.Publication;
import org.exotrace.model.Read;
import org.exotrace.model.Readout;

/** An experiment of a study that says more than was read, or what cannot be. */
record Experiment(String id, String field, BiPredicate<Block, Publication> wrong, String what, String todo) implements SeedRule {

    private static final Set<What> TAKEN_OR_GIVEN = Set.of(What.CARGO_IN_SOURCE, What.CARGO_ON_VESICLE, What.RELEASE, What.UPTAKE, What.CARGO_RESTORED,
            What.CARGO_ALONE_ADDED);

    static final List<SeedRule> ALL = List.of(
            new Experiment("silence-unread", "/not_reported", (it, document) -> !it.notReported().isEmpty() && !isRead(it, document),
                    "says what is not reported, and was not read in full", "Leave it out: what an abstract does not say may stand in the paper."),
            new Experiment("sample-perturbed", "/setting", (it, document) -> it.setting() == EvidenceSetting.PATIENT_SAMPLE
                    && it.readout() != null && it.readout().of() == Readout.Of.EFFECT
                    && it.perturbed().stream().map(Perturbed::what).anyMatch(one -> one != null && TAKEN_OR_GIVEN.contains(one)),
                    "takes away or gives back in a sample of patients", "Name the cells or the animals in which that was done."),
            new Experiment("metric-unversioned", "/ev_track", (it, document) -> it.evTrack() != null && it.evTrack().metric() != null
                    && (it.evTrack().version() == null || it.evTrack().seen() == null),
                    "has an EV-METRIC without its version and the day", "Add version and seen, or leave the number out."),
            new Experiment("review-experiment", "/read", (it, document) -> it.publication() == null && document.isReview() && it.read() != Read.REVIEW_ONLY,
                    "is told by a review", "Write read: review_only, or name the paper that was read in publication."),
            new Experiment("track-unnamed", "/ev_track", (it, document) -> it.evTrack() != null && it.evTrack().id() == null
                    && (it.evTrack().seen() == null || it.evTrack().metric() != null || it.evTrack().experiment() != null),
                    "names no record of EV-TRACK, nor only the day on which none was found", "Add the id, or leave all but seen out."));

    private static boolean isRead(Block it, Publication document) {
        return it.read() == Read.FULL_TEXT || it.read() == null && document.read() != null && document.read().depth() == Depth.FULL_TEXT;
    }

    @Override
    public void check(SeedSet seeds, Report report) {
        Experiments.each(seeds, (item, n, block, document) -> {
            if (wrong.test(block, document)) {
                report.error(item, Experiments.at(n, field), "%s %s.".formatted(Experiments.named(item, n), what), todo);
            }
        });
    }
}
