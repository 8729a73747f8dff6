package org.exotrace.convert;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A row that says that one thing acts on another, and no more. */
final class Interaction {

    private final Telling telling;
    private final ObjectNode statement;
    private final ArrayNode open;

    private Interaction(Telling telling, Row row, String id, End from, End to, String verb) {
        this.telling = telling;
        String says = "%s %s %s".formatted(from.name(), verb, to.name());
        statement = telling.statement(row, id, "interaction", says, says + ".");
        ArrayNode participants = statement.putArray("participants");
        participants.addObject().put("p", "m1").put("role", "mediator").put("entity", from.entity());
        participants.addObject().put("p", to.key()).put("role", to.role()).put("entity", to.entity());
        open = statement.putArray("not_stated").add("cell");
    }

    /**
     * One end of a row.
     *
     * @param name as the table has it
     */
    record End(String entity, String name, String role) {

        private String key() {
            return switch (role) {
                case "receptor" -> "r1";
                case "effect" -> "e1";
                default -> "m2";
            };
        }
    }

    /** That they bind is told, what comes of it is not. */
    static Interaction binding(Telling telling, Row row, String id, End ligand, End receptor) {
        Interaction it = new Interaction(telling, row, id, ligand, receptor, "binds");
        it.open.add("what comes of it");
        it.step("affects", receptor).put("verb", "binds").put("mode", "binding");
        return it;
    }

    /** @param printed the word of the table for it */
    static Interaction signed(Telling telling, Row row, String id, End from, String relation, End to, String printed) {
        Interaction it = new Interaction(telling, row, id, from, to, relation);
        it.step(relation, to).put("verb", relation).put("printed_as", printed);
        if (to.role().equals("effect")) {
            ((ObjectNode) it.statement.path("participants").path(1)).put("primary", true).put("direction",
                    relation.equals("activates") ? "increase" : relation.equals("inhibits") ? "decrease" : "unspecified");
        }
        return it;
    }

    private ObjectNode step(String relation, End to) {
        return statement.putArray("steps").addObject().put("n", 1).put("subject", "m1").put("relation", relation).put("object", to.key());
    }

    /** Terms of the species that the table names; one that it does not name is not stated. */
    Interaction in(String species) {
        if (species.isEmpty()) {
            open.add("species");
        } else {
            statement.withObject("/context").putArray("species").add(species);
        }
        return this;
    }

    Interaction notes(String notes) {
        if (!notes.isEmpty()) {
            statement.put("notes", notes);
        }
        return this;
    }

    void tell(List<String> pubmed) {
        telling.papers().cite(statement, pubmed);
        if (pubmed.isEmpty()) {
            open.add("paper");
        }
        telling.tell(statement);
    }
}
