package org.exotrace.seed.rule;

import java.util.Set;
import java.util.stream.Collectors;
import org.exotrace.model.Publication;

/** A number that the list of references lacks. */
final class UnknownReference implements SeedRule {

    @Override
    public String id() {
        return "unknown-reference";
    }

    @Override
    public void check(SeedSet seeds, Report report) {
        if (!seeds.references().whole()) {
            return;
        }
        Set<String> known = seeds.references().values().stream().map(Publication::number).collect(Collectors.toSet());
        seeds.statements().items().forEach(statement -> statement.value().references().stream()
                .filter(number -> !known.contains(number.toString()))
                .forEach(number -> report.error(statement, "/references",
                        "Reference %d is not in references.yaml.".formatted(number),
                        "Correct the number, or add the reference there.")));
    }
}
