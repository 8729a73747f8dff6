package org.exotrace.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.exotrace.json.Json;

/** {@code /statements/{id}} without the words that its document prints, which belong to others. */
final class GetStatement implements Tool {

    @Override
    public String name() {
        return "get_statement";
    }

    @Override
    public Found call(Given given, Rest rest) {
        JsonNode it = rest.get("/statements/{id}", Map.of("id", given.text("id")), Map.of());
        Found found = new Found(it, "statement/" + Found.encoded(it.path("id").asText()), "participants", "transfers", "steps", "effects", "modifiers", "evidence")
                .with("statement", Brief.of(it, "id", "title", "says", "kind", "theme", "polarity", "modality", "specificity", "conflict_note"))
                .with("sign", it.path("computed").path("sign"))
                .with("context", context(it.path("context")))
                .with("document", Brief.of(it.path("document"), "id", "label", "kind"))
                .with("conflicts", it.path("conflicts"))
                .with("not_stated", notStated(it))
                .with("how_well_shown", shown(it));
        it.path("participants").forEach(part -> found.add("participants", participant(part)));
        it.path("transfers").forEach(leg -> found.add("transfers", leg(leg)));
        it.path("steps").forEach(leg -> found.add("steps", leg(leg)));
        it.path("effects").forEach(effect -> found.add("effects", named(Brief.of(effect, "direction", "primary"), effect)));
        it.path("modifiers").forEach(modifier -> found.add("modifiers", modifier(modifier)));
        it.path("evidence").forEach(item -> found.add("evidence", evidence(item)));
        return found;
    }

    private static JsonNode context(JsonNode it) {
        ObjectNode context = Brief.of(it, "model", "setting");
        for (String one : List.of("disease", "tissue")) {
            if (it.path(one).isObject()) {
                context.set(one, Brief.entity(it.path(one)));
            }
        }
        for (String several : List.of("therapy", "organ")) {
            if (!it.path(several).isEmpty()) {
                context.set(several, Brief.each(it.path(several), Brief::entity));
            }
        }
        return context.setAll(Brief.of(it, "species"));
    }

    /** Roles that nobody has in it, and context that it leaves open. */
    private static ArrayNode notStated(JsonNode it) {
        ArrayNode open = it.path("not_stated").deepCopy();
        for (String role : List.of("source", "vesicle", "cargo", "targets", "effect")) {
            if (Brief.isNothing(it.path(role))) {
                open.add(role);
            }
        }
        for (String part : List.of("disease", "species", "setting")) {
            if (Brief.isNothing(it.path("context").path(part))) {
                open.add(part);
            }
        }
        return open;
    }

    /** How well it was shown, in sentences; of what is unread there is no more to say. */
    private static JsonNode shown(JsonNode it) {
        if (it.path("unread").asBoolean()) {
            return Json.API.createObjectNode().put("unread", "no primary paper was read");
        }
        ObjectNode shown = Brief.of(it, "rung_floor", "rung_ceiling", "attribution", "open_rivals");
        shown.set("pips", Brief.each(it.at("/shown/pips"), pip -> pip.path("says")));
        if (!it.at("/shown/reporting").isEmpty()) {
            shown.set("reporting", Brief.each(it.at("/shown/reporting"), one -> one.path("says")));
        }
        return shown.setAll(Brief.of(it.path("shown"), "next"));
    }

    private static JsonNode participant(JsonNode it) {
        ObjectNode participant = named(Brief.of(it, "p", "role"), it);
        return participant.setAll(Brief.of(it, "in", "state", "qualifier", "status"));
    }

    private static ObjectNode named(ObjectNode brief, JsonNode it) {
        brief.set("entity", Brief.entity(it.path("entity")));
        return brief;
    }

    private static JsonNode leg(JsonNode it) {
        ObjectNode leg = Brief.of(it, "id").put("says", Told.leg(it));
        return leg.setAll(Brief.of(it, "sign", "status", "subject_in", "object_in", "follows", "flags", "cited_paper_sign"));
    }

    private static JsonNode modifier(JsonNode it) {
        ObjectNode modifier = Json.API.createObjectNode();
        modifier.set("agent", Brief.entity(it.path("agent")));
        modifier.setAll(Brief.of(it, "action", "works", "negated"));
        if (it.path("acts_on").isObject()) {
            modifier.set("acts_on", Brief.entity(it.path("acts_on")));
        }
        return modifier;
    }

    private static JsonNode evidence(JsonNode it) {
        ObjectNode evidence = Brief.of(it, "id", "publication", "printed", "supports", "reference_status");
        return evidence.setAll(Brief.of(it.path("passage"), "section", "lines", "part", "figure", "table", "page", "row"));
    }
}
