package org.exotrace.seed.rule;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.exotrace.model.Block;
import org.exotrace.model.Depth;
import org.exotrace.model.EvidenceSetting;
import org.exotrace.model.Perturbed;
import org.exotrace.model.Perturbed.What;
import org.exotrace.model.Publication;
import org.exotrace.model.Read;
import org.exotrace.model.Readout;
import org.exotrace.model.Statement;

/** An experiment of a study that says more than was read, or what cannot be. */
record Experiment(String id, String field, BiPredicate<Block, Publication> wrong, String what, String todo) implements SeedRule {

    /** Terms that were merged into others, and into which. */
    private static final Map<String, String> MERGED = Map.of("ECO:0005664", "ECO:0006068");
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
            new Experiment("merged-term", "/perturbed", (it, document) -> isMerged(it),
                    "names a term that was merged into another", "Write " + MERGED.values().iterator().next() + "."));

    private static boolean isRead(Block it, Publication document) {
        return it.read() == Read.FULL_TEXT || it.read() == null && document.read() != null && document.read().depth() == Depth.FULL_TEXT;
    }

    private static boolean isMerged(Block it) {
        Stream<String> terms = it.perturbed().stream().map(Perturbed::eco);
        return Stream.concat(terms, Stream.ofNullable(it.readout()).map(Readout::eco)).filter(Objects::nonNull).anyMatch(MERGED::containsKey);
    }

    @Override
    public void check(SeedSet seeds, Report report) {
        Map<String, Placed<Publication>> read = seeds.read();
        for (Placed<Statement> item : seeds.statements().items()) {
            Statement it = item.value();
            Placed<Publication> document = read.get(it.document());
            if (it.study() != null && document != null && item.knows("/study")) {
                for (int i = 0; i < it.study().ev().size(); i++) {
                    if (wrong.test(it.study().ev().get(i), document.value())) {
                        report.error(item, "/study/ev/" + i + field, "Experiment %d of %s %s.".formatted(i + 1, it.record(), what), todo);
                    }
                }
            }
        }
    }
}
