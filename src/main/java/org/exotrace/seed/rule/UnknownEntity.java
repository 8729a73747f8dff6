package org.exotrace.seed.rule;

import java.util.List;
import java.util.Set;
import org.exotrace.failure.Suggest;
import org.exotrace.model.Entity;
import org.exotrace.model.Participant;
import org.exotrace.model.Statement;
import org.jspecify.annotations.Nullable;

/** A statement or an entity names an entity that is defined nowhere. */
final class UnknownEntity implements SeedRule {

    @Override
    public String id() {
        return "unknown-entity";
    }

    @Override
    public void check(SeedSet seeds, Report report) {
        if (!seeds.entities().whole()) {
            return;
        }
        Set<String> known = seeds.entitiesById().keySet();
        seeds.statements().items().forEach(item -> ofStatement(new Names(item, item.value().record(), known, report)));
        seeds.extensions().items().forEach(item -> {
            Names names = new Names(item, "The extension", known, report);
            names.check("/extends", item.value().entity());
            names.check("/parents", item.value().parents());
        });
        seeds.entities().items().forEach(item -> {
            Entity entity = item.value();
            Names names = new Names(item, entity.id(), known, report);
            names.check("/parents", entity.parents());
            names.check("/opposite_of", entity.oppositeOf());
            names.check("/transcript_of", entity.transcriptOf());
        });
    }

    private static void ofStatement(Names names) {
        Statement statement = (Statement) names.item().value();
        for (int i = 0; i < statement.participants().size(); i++) {
            Participant participant = statement.participants().get(i);
            names.check("/participants/" + i + "/entity", participant.entity());
            names.check("/participants/" + i + "/disease", participant.disease());
        }
        names.check("/context/disease", statement.context().disease());
        names.check("/context/therapy", statement.context().therapy());
        names.check("/context/organ", statement.context().organ());
    }

    /** The names that one item uses. */
    private record Names(Placed<?> item, String user, Set<String> known, Report report) {

        void check(String below, List<String> ids) {
            ids.forEach(id -> check(below, id));
        }

        void check(String below, @Nullable String id) {
            if (id != null && !known.contains(id)) {
                report.error(item, below, "%s names the entity %s, which no file under entities/ defines.".formatted(user, id),
                        "Correct the id,%s or define it there.".formatted(near(id)));
            }
        }

        /** Among ids of the same prefix, which alone would make any two of them look alike. */
        private String near(String id) {
            String prefix = id.substring(0, id.indexOf(':') + 1);
            List<String> names = known.stream().filter(it -> it.startsWith(prefix))
                    .map(it -> it.substring(prefix.length())).toList();
            return Suggest.nearest(id.substring(prefix.length()), names).stream().findFirst()
                    .map(it -> " to %s%s perhaps,".formatted(prefix, it)).orElse("");
        }
    }
}
