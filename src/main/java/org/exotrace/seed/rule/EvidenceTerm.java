package org.exotrace.seed.rule;

import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.exotrace.model.Block;
import org.exotrace.model.Perturbed;
import org.exotrace.model.Readout;
import org.jspecify.annotations.Nullable;

/**
 * A term of ECO in an experiment that was merged into another, which is wrong; or that our table does not have or that was withdrawn,
 * which wants a second look: the ontology grows.
 */
enum EvidenceTerm implements SeedRule {

    MERGED("merged-term"), UNKNOWN("unknown-term");

    private final String id;

    EvidenceTerm(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public void check(SeedSet seeds, Report report) {
        Experiments.each(seeds, (item, n, block, document) -> each(block, (field, curie) -> {
            EvidenceTerms.Term term = EvidenceTerms.of(curie);
            String said = Experiments.named(item, n) + " names " + curie;
            if (this == MERGED && term != null && term.successor() != null) {
                report.error(item, Experiments.at(n, field), said + ", which was merged into another term.", "Write %s, %s.".formatted(term.successor(), name(term.successor())));
            } else if (this == UNKNOWN && term == null) {
                report.warning(item, Experiments.at(n, field), said + ", which is none of the terms of ECO that are known here.",
                        "Look it up: they are those of the release of July 2024.");
            } else if (this == UNKNOWN && term != null && term.obsolete()) {
                report.warning(item, Experiments.at(n, field), said + ", " + term.name() + ", which ECO has withdrawn.", "Choose another one.");
            }
        }));
    }

    private static void each(Block block, BiConsumer<String, String> take) {
        block.perturbed().stream().map(Perturbed::eco).filter(Objects::nonNull).forEach(it -> take.accept("/perturbed", it));
        Stream.ofNullable(block.readout()).map(Readout::eco).filter(Objects::nonNull).forEach(it -> take.accept("/readout", it));
    }

    private static @Nullable String name(String curie) {
        EvidenceTerms.Term term = EvidenceTerms.of(curie);
        return term == null ? null : term.name();
    }
}
