package org.exotrace.seed.rule;

import java.util.Map;
import org.exotrace.model.Publication;
import org.exotrace.model.Statement;

/** A number that the list of the statement's document lacks. */
final class UnknownReference implements SeedRule {

    @Override
    public String id() {
        return "unknown-reference";
    }

    @Override
    public void check(SeedSet seeds, Report report) {
        Map<String, Publication> known = seeds.publicationsById();
        for (Placed<Statement> item : seeds.statements().items()) {
            Publication document = known.get(item.value().document());
            if (document != null) {
                item.value().references().stream().filter(number -> !document.cites().containsKey(number))
                        .forEach(number -> report.error(item, "/references",
                                "Reference %d is not in cites of %s.".formatted(number, document.id()),
                                "Correct the number, or add it there."));
            }
        }
    }
}
