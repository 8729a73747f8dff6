package org.exotrace.seed.rule;

import java.util.Set;
import org.exotrace.model.Publication;

/** A document's number that is said to mean a publication which is nowhere. */
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
    }
}
