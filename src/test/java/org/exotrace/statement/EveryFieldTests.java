package org.exotrace.statement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.json.Json;
import org.exotrace.support.Seeds;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever the file of a statement says stands in the answer about it, in the same place: each leaf is looked for. */
class EveryFieldTests {

    private static final Catalogue SHIPPED = Seeds.Shipped.CATALOGUE;

    /** Fields that answer what another field of the file says of the same thing. */
    private static final Map<String, String> RENAMED = Map.of("entity", "entity/id", "agent", "agent/p", "acts_on", "acts_on/p",
            "subject", "subject/p", "object", "object/p", "document", "document/id");
    private static final Set<String> OF_EFFECTS = Set.of("direction", "direction_note", "primary");

    @TestFactory
    Stream<DynamicTest> ofAFileIsAnswered() {
        return Seeds.files().values().stream().map(file -> DynamicTest.dynamicTest(file.path("record").asText(), () -> {
            ObjectNode answer = (ObjectNode) Json.API.readTree(Json.API.writeValueAsBytes(
                    new Statements(SHIPPED).whole(file.path("record").asText())));
            List<String> missing = new ArrayList<>();
            file.properties().forEach(it -> compare("/" + it.getKey(), it.getValue(), answer, missing));
            assertThat(missing).isEmpty();
        }));
    }

    private static void compare(String place, JsonNode said, ObjectNode answer, List<String> missing) {
        if (said.isObject()) {
            said.properties().forEach(it -> compare(place + "/" + it.getKey(), it.getValue(), answer, missing));
        } else if (said.isArray() && StreamSupport.stream(said.spliterator(), false).anyMatch(JsonNode::isObject)) {
            for (int i = 0; i < said.size(); i++) {
                compare(place + "/" + i, said.get(i), answer, missing);
            }
        } else if (!values(said).equals(values(place, answer))) {
            missing.add("%s: %s, answered %s".formatted(place, said, values(place, answer)));
        }
    }

    /** What the answer says in the place where the file says something. */
    private static List<String> values(String place, ObjectNode answer) {
        String field = place.substring(place.lastIndexOf('/') + 1);
        if (place.startsWith("/passage/")) {
            return values(answer.at("/evidence/0" + place));
        }
        if (place.equals("/context/species")) {
            return answer.at(place).findValuesAsText("curie");
        }
        if (Set.of("/context/therapy", "/context/organ", "/traps").contains(place)) {
            return answer.at(place).findValuesAsText("id");
        }
        if (place.startsWith("/participants/")) {
            JsonNode part = answer.at(place.substring(0, place.lastIndexOf('/')));
            if (OF_EFFECTS.contains(field)) {
                return StreamSupport.stream(answer.path("effects").spliterator(), false)
                        .filter(it -> it.at("/entity/p").equals(part.path("p"))).findFirst().map(it -> values(it.path(field))).orElse(List.of());
            }
            return values(field.equals("disease") ? part.at("/disease/id") : part.at("/" + RENAMED.getOrDefault(field, field)));
        }
        if (place.equals("/context/disease")) {
            return values(answer.at("/context/disease/id"));
        }
        return values(answer.at(place.substring(0, place.lastIndexOf('/') + 1) + RENAMED.getOrDefault(field, field)));
    }

    private static List<String> values(JsonNode node) {
        return node.isArray() ? StreamSupport.stream(node.spliterator(), false).map(JsonNode::asText).toList()
                : node.isNull() || node.isMissingNode() ? List.of() : List.of(node.asText());
    }
}
