package org.exotrace.seed.rule;

import java.util.Set;
import java.util.stream.Collectors;
import org.exotrace.model.Trap;

/** A trap that the list of traps lacks. */
final class UnknownTrap implements SeedRule {

    @Override
    public String id() {
        return "unknown-trap";
    }

    @Override
    public void check(SeedSet seeds, Report report) {
        if (!seeds.traps().whole()) {
            return;
        }
        Set<String> known = seeds.traps().values().stream().map(Trap::id).collect(Collectors.toSet());
        seeds.statements().items().forEach(statement -> statement.value().traps().stream()
                .filter(trap -> !known.contains(trap))
                .forEach(trap -> report.error(statement, "/traps", "Trap %s is not in traps.yaml.".formatted(trap),
                        "Correct the id, or add the trap there.")));
    }
}
