package org.exotrace.seed.rule;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.exotrace.model.Publication;
import org.exotrace.model.Statement;
import org.exotrace.model.Trap;

/** A trap that the statement's document lacks. */
final class UnknownTrap implements SeedRule {

    @Override
    public String id() {
        return "unknown-trap";
    }

    @Override
    public void check(SeedSet seeds, Report report) {
        Map<String, Publication> documents = seeds.publicationsById();
        for (Placed<Statement> item : seeds.statements().items()) {
            Publication document = documents.get(item.value().document());
            if (document != null) {
                Set<String> known = document.traps().stream().map(Trap::id).collect(Collectors.toSet());
                item.value().traps().stream().filter(trap -> !known.contains(trap)).forEach(trap -> report.error(item, "/traps",
                        "Trap %s is not among the traps of %s.".formatted(trap, document.id()), "Correct the id, or add the trap there."));
            }
        }
    }
}
