package org.exotrace.seed.rule;

import java.util.Map;
import org.exotrace.model.Publication;
import org.exotrace.model.Statement;

/** A number that the list of the statement's document lacks; a document that has no such list is cited by its id alone. */
final class UnknownReference implements SeedRule {

    @Override
    public String id() {
        return "unknown-reference";
    }

    @Override
    public void check(SeedSet seeds, Report report) {
        Map<String, Placed<Publication>> known = seeds.read();
        for (Placed<Statement> item : seeds.statements().items()) {
            Statement it = item.value();
            Placed<Publication> document = it.document() == null ? null : known.get(it.document());
            if (document == null || !document.knows("/cites")) {
                continue;
            }
            Map<Integer, ?> cites = document.value().cites();
            if (cites.isEmpty()) {
                noNumbers(item, report);
            } else {
                it.references().stream().filter(number -> !cites.containsKey(number))
                        .forEach(number -> report.error(item, "/references",
                                "Reference %d is not in cites of %s.".formatted(number, it.document()),
                                "Correct the number, or add it there."));
            }
        }
    }

    private static void noNumbers(Placed<Statement> item, Report report) {
        String document = item.value().document();
        if (!item.value().references().isEmpty()) {
            report.error(item, "/references", "%s has references, but %s cites nothing by number.".formatted(item.value().record(), document),
                    "Leave them out: the document itself is the evidence. Or give it cites.");
        }
        if (item.value().sourceCheck() != null) {
            report.error(item, "/source_check", "%s has a source_check, but %s cites nothing that it could be held against.".formatted(
                    item.value().record(), document), "Leave it out.");
        }
    }
}
