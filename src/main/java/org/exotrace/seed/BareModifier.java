package org.exotrace.seed;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.exotrace.model.ModifierAction;
import org.exotrace.model.Sign;

/** A row that tells what acts on a participant of a statement, an antibody that blocks or fails to, and no leg. */
final class BareModifier {

    private static final String WORKS = "exotrace_works";

    private BareModifier() {}

    static boolean is(Map<String, String> row) {
        return BareLeg.cell(row, "exotrace_kind").equals("modifier");
    }

    private static Optional<ModifierAction> action(String word) {
        return Arrays.stream(ModifierAction.values()).filter(it -> it.toString().equals(word)).findFirst();
    }

    static Optional<BareRefusal> refused(Map<String, String> row) {
        String word = BareLeg.cell(row, "exotrace_relation");
        Optional<ModifierAction> action = action(word);
        if (action.isEmpty()) {
            return BareRefusal.refusal("kgx-modifier", "exotrace_relation '%s' is nothing that a modifier does.".formatted(word),
                    "It is one of %s.".formatted(Arrays.stream(ModifierAction.values()).map(Object::toString).collect(Collectors.joining(", "))));
        }
        if (BareLeg.cell(row, "exotrace_statement").isEmpty()) {
            return BareRefusal.refusal("kgx-modifier", "A modifier acts within a statement, and this row names none.",
                    "Give it the exotrace_statement of the legs that it acts on.");
        }
        if (!BareLeg.cell(row, WORKS).toLowerCase(Locale.ROOT).matches("|true|false|partly")) {
            return BareRefusal.refusal("kgx-modifier", "exotrace_works '%s' is no answer.".formatted(BareLeg.cell(row, WORKS)),
                    "It is true, false, partly, or empty where nothing is said.");
        }
        if (BareLeg.negated(row) && BareLeg.cell(row, WORKS).equalsIgnoreCase("true") && !action.get().denies()) {
            return BareRefusal.refusal("kgx-negated", "The modifier is negated, and exotrace_works says that it works.", "Leave one of the two out.");
        }
        if (!BareLeg.cell(row, "knowledge_level").matches("|not_provided|knowledge_assertion|observation")
                || !BareLeg.cell(row, "object_aspect_qualifier").isEmpty()) {
            return BareRefusal.refusal("kgx-modifier", "A modifier is neither predicted nor of one aspect here.",
                    "Leave knowledge_level and object_aspect_qualifier empty.");
        }
        String direction = BareLeg.cell(row, "object_direction_qualifier");
        boolean other = action.get().sign() == Sign.POSITIVE && direction.matches("decreased|downregulated")
                || action.get().sign() == Sign.NEGATIVE && direction.matches("increased|upregulated")
                || !direction.matches("|increased|upregulated|decreased|downregulated");
        return other ? BareRefusal.refusal("kgx-direction", "object_direction_qualifier '%s' and '%s' do not agree.".formatted(direction, word),
                "Leave one of the two out.") : BareRefusal.species(row);
    }

    /** @param agent and {@code on}: keys of participants */
    static void write(BareLeg row, String agent, String on, ObjectNode statement) {
        ObjectNode one = statement.withArray("modifiers").addObject().put("agent", agent).put("agent_kind", row.subject().type().toString())
                .put("action", row.relation()).put("acts_on", on);
        switch (row.cell(WORKS).toLowerCase(Locale.ROOT)) {
            case "true" -> one.put("works", true);
            case "false" -> one.put("works", false);
            case "partly" -> one.put("works", "partly");
            default -> {}
        }
        if (row.negated() && action(row.relation()).filter(ModifierAction::denies).isEmpty() && !one.path("works").isBoolean()) {
            one.put("negated", true);
        }
    }
}
