package org.exotrace.seed.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.exotrace.model.Participant;

/** One key, two participants: a leg that names it could mean either. */
final class DuplicateParticipant implements SeedRule {

    @Override
    public String id() {
        return "duplicate-participant";
    }

    @Override
    public void check(SeedSet seeds, Report report) {
        seeds.withLegs().forEach(statement -> {
            List<Participant> participants = statement.value().participants();
            Set<String> keys = new HashSet<>();
            for (int i = 0; i < participants.size(); i++) {
                String key = participants.get(i).p();
                if (!keys.add(key)) {
                    report.error(statement, "/participants/" + i,
                            "The key %s is given to two participants.".formatted(key), "Give this one a key of its own.");
                }
            }
        });
    }
}
