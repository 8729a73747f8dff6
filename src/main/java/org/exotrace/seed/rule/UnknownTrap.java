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
        Map<String, Placed<Publication>> documents = seeds.read();
        for (Placed<Statement> item : seeds.statements().items()) {
            Placed<Publication> document = item.value().document() == null ? null : documents.get(item.value().document());
            if (document != null && document.knows("/traps")) {
                Set<String> known = document.value().traps().stream().map(Trap::id).collect(Collectors.toSet());
                item.value().traps().stream().filter(trap -> !known.contains(trap)).forEach(trap -> report.error(item, "/traps",
                        "Trap %s is not among the traps of %s.".formatted(trap, item.value().document()), "Correct the id, or add the trap there."));
            }
        }
    }
}
