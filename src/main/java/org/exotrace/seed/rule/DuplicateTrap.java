package org.exotrace.seed.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.exotrace.model.Publication;
import org.exotrace.model.Trap;

/** Two traps of one document under one id. */
final class DuplicateTrap implements SeedRule {

    @Override
    public String id() {
        return "duplicate-trap";
    }

    @Override
    public void check(SeedSet seeds, Report report) {
        for (Placed<Publication> item : seeds.publications().items()) {
            List<Trap> traps = item.value().traps();
            Set<String> ids = new HashSet<>();
            for (int i = 0; i < traps.size(); i++) {
                if (traps.get(i).id() != null && !ids.add(traps.get(i).id())) {
                    report.error(item, "/traps/" + i, "Trap %s of %s stands twice.".formatted(traps.get(i).id(), item.value().id()),
                            "Keep one, or give the other an id of its own.");
                }
            }
        }
    }
}
