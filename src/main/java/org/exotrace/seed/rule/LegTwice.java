package org.exotrace.seed.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exotrace.model.Statement;
import org.exotrace.model.Step;
import org.exotrace.model.Transfer;
import org.jspecify.annotations.Nullable;

/** One leg written twice in one statement: it would count as two. A warning: two may differ in what no field tells. */
final class LegTwice implements SeedRule {

    @Override
    public String id() {
        return "leg-twice";
    }

    @Override
    public void check(SeedSet seeds, Report report) {
        seeds.withLegs().forEach(item -> {
            List<Leg> legs = Leg.of(item.value());
            List<Said> said = said(item.value());
            Map<Said, Leg> first = new HashMap<>();
            for (int i = 0; i < legs.size(); i++) {
                Leg leg = legs.get(i);
                Leg before = first.putIfAbsent(said.get(i), leg);
                if (before != null) {
                    report.warning(item, leg.pointer(), "%s says again what %s says: %s %s %s.".formatted(leg.name(),
                            before.name().toLowerCase(Locale.ROOT), leg.subject(), said.get(i).relation(), leg.object()),
                            "Keep one, or tell two places, states, aspects or assays apart.");
                }
            }
        });
    }

    /** What each leg says, in the order of {@link Leg#of}. */
    private static List<Said> said(Statement statement) {
        Map<String, Same> things = Same.in(statement);
        return Stream.concat(
                statement.transfers().stream().map(it -> Said.of(it, things)),
                statement.steps().stream().map(it -> Said.of(it, things))).toList();
    }

    /** A key that no participant has stands for itself. */
    private record Said(Object subject, String relation, Object object, boolean negated, @Nullable Object how, @Nullable String assay) {

        static Said of(Transfer it, Map<String, Same> things) {
            return new Said(thing(it.subject(), things), it.relation().toString(), thing(it.object(), things), it.negated(), it.mode(), null);
        }

        static Said of(Step it, Map<String, Same> things) {
            return new Said(thing(it.subject(), things), it.relation().toString(), thing(it.object(), things), it.negated(),
                    it.aspect(), it.assay());
        }

        private static Object thing(String key, Map<String, Same> things) {
            Same same = things.get(key);
            return same == null ? key : same;
        }
    }
}
