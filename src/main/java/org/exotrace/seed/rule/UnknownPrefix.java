package org.exotrace.seed.rule;

import org.exotrace.model.Entity;
import org.exotrace.model.Prefixes;
import org.jspecify.annotations.Nullable;

/** A term of a vocabulary that nobody can look up. */
final class UnknownPrefix implements SeedRule {

    @Override
    public String id() {
        return "unknown-prefix";
    }

    @Override
    public void check(SeedSet seeds, Report report) {
        seeds.entities().items().forEach(entity -> {
            known(entity, "/curie", entity.value().curie(), report);
            for (int i = 0; i < entity.value().xrefs().size(); i++) {
                known(entity, "/xrefs/" + i, entity.value().xrefs().get(i).curie(), report);
            }
        });
    }

    private static void known(Placed<Entity> entity, String below, @Nullable String curie, Report report) {
        if (curie != null && Prefixes.address(curie).isEmpty()) {
            report.warning(entity, below, "The prefix of %s is none that is known here.".formatted(curie),
                    "It is kept, without a link; those with one are %s, in that spelling.".formatted(String.join(", ", Prefixes.known())));
        }
    }
}
