package org.exotrace.seed.rule;

import java.util.Set;
import org.exotrace.model.Publication;
import org.exotrace.model.Statement;
import org.exotrace.model.Study;

/** A document's number that is said to mean a publication which is nowhere, or an experiment that is said to be of one. */
final class UnknownPublication implements SeedRule {

    @Override
    public String id() {
        return "unknown-publication";
    }

    @Override
    public void check(SeedSet seeds, Report report) {
        if (!seeds.publications().whole()) {
            return;
        }
        Set<String> known = seeds.publicationsById().keySet();
        for (Placed<Publication> item : seeds.publications().items()) {
            item.value().cites().forEach((number, cite) -> {
                if (cite.publication() != null && !known.contains(cite.publication())) {
                    report.error(item, "/cites/" + number, "Number %d names the publication %s, which is nowhere."
                            .formatted(number, cite.publication()), "Correct the id, or add it to publications.yaml.");
                }
            });
        }
        for (Placed<Statement> item : seeds.statements().items()) {
            Study study = item.value().study();
            for (int i = 0; study != null && i < study.ev().size(); i++) {
                String publication = study.ev().get(i).publication();
                if (publication != null && !known.contains(publication)) {
                    report.error(item, "/study/ev/" + i + "/publication", "Experiment %d of %s is said to be of the publication %s, which is nowhere."
                            .formatted(i + 1, item.value().record(), publication), "Correct the id, or add it to publications.yaml.");
                }
            }
        }
    }
}
