package org.exotrace.convert;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.exotrace.convert.Things.Thing;
import org.exotrace.model.EntityClass;
import org.exotrace.model.EntityType;

/** A row that says no more than that something was seen in vesicles. */
final class Detection {

    private static final String ANY = "extracellular vesicle";

    private final Telling telling;
    private final ObjectNode statement;
    private final ObjectNode vesicle;
    private final ArrayNode open;

    /** @param name of the cargo, as the table has it */
    Detection(Telling telling, Row row, String id, String name, String cargo) {
        this.telling = telling;
        statement = telling.statement(row, id, "detection", name + " detected in vesicles",
                "%s was detected in vesicles; what it does there the table does not say.".formatted(name));
        ArrayNode participants = statement.putArray("participants");
        vesicle = participants.addObject().put("p", "v").put("role", "vesicle");
        participants.addObject().put("p", "c").put("role", "cargo").put("entity", cargo).put("in", "v");
        statement.putArray("transfers").addObject().put("n", 1).put("subject", "v").put("relation", "carries").put("object", "c");
        statement.putObject("study").put("rung", "detected").put("rung_of", "cargo");
        open = statement.putArray("not_stated").add("source cell");
    }

    ObjectNode statement() {
        return statement;
    }

    /** @param type of vesicle, which is held or was made */
    Detection of(String type) {
        vesicle.put("entity", type);
        return this;
    }

    /** @param type of vesicle, in words; one of several kinds, or of none that is told, is a vesicle */
    Detection in(String type) {
        Things things = telling.things();
        if (type.isEmpty() || type.contains("|")) {
            vesicle.put("entity", things.named(ANY, EntityClass.VESICLE_TYPE).orElseGet(() -> own("vesicle:any", ANY)));
            if (type.isEmpty()) {
                open.add("kind of vesicle");
            } else {
                vesicle.put("qualifier", type.replace("|", ", "));
            }
        } else {
            vesicle.put("entity", things.named(type, EntityClass.VESICLE_TYPE).orElseGet(() -> own("vesicle:" + Things.slug(type), type)));
        }
        return this;
    }

    private String own(String id, String label) {
        return telling.things().own(new Thing(id, label, EntityType.VESICLE, null));
    }

    /** Where and how, in words; what is empty is not stated. */
    void seen(String sample, String species, String notes, boolean paper) {
        statement.put("notes", notes);
        if (!sample.isEmpty()) {
            statement.withObject("/context").put("model", sample);
        } else {
            open.add("sample");
        }
        if (!species.isEmpty()) {
            statement.withObject("/context").putArray("species").add(species);
        }
        if (!paper) {
            open.add("paper");
        }
    }
}
