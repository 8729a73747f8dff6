package org.exotrace.seed.rule;

import java.util.List;
import java.util.stream.Collectors;
import org.exotrace.model.Modifier;
import org.exotrace.model.Participant;
import org.exotrace.model.Statement;
import org.jspecify.annotations.Nullable;

/** A leg, a modifier or a place names a key that no participant has. */
final class UnknownParticipant implements SeedRule {

    @Override
    public String id() {
        return "unknown-participant";
    }

    @Override
    public void check(SeedSet seeds, Report report) {
        seeds.statements().items().stream().filter(it -> it.knows("/participants/p")).forEach(item -> {
            Statement statement = item.value();
            for (int i = 0; i < statement.participants().size(); i++) {
                Participant participant = statement.participants().get(i);
                known(item, "/participants/" + i, "Participant " + participant.p(), participant.holder(), report);
            }
            Leg.of(statement).forEach(leg -> {
                known(item, leg.pointer(), leg.name(), leg.subject(), report);
                known(item, leg.pointer(), leg.name(), leg.object(), report);
            });
            List<Modifier> modifiers = statement.modifiers();
            for (int i = 0; i < modifiers.size(); i++) {
                known(item, "/modifiers/" + i, "Modifier " + (i + 1), modifiers.get(i).agent(), report);
                known(item, "/modifiers/" + i, "Modifier " + (i + 1), modifiers.get(i).actsOn(), report);
            }
        });
    }

    private static void known(Placed<Statement> item, String pointer, String user, @Nullable String key, Report report) {
        List<Participant> participants = item.value().participants();
        if (key != null && participants.stream().noneMatch(it -> it.p().equals(key))) {
            report.error(item, pointer, "%s names '%s', which is no key under participants.".formatted(user, key),
                    "Use one of %s, or add the participant.".formatted(
                            participants.stream().map(Participant::p).collect(Collectors.joining(", "))));
        }
    }
}
