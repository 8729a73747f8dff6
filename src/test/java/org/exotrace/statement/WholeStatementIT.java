package org.exotrace.statement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.exotrace.support.Seeds;
import org.exotrace.support.TestServer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** One statement over the API against its seed file: nothing of the file is lost on the way through the graph. */
@Tag("database")
class WholeStatementIT {

    private static final Set<String> FIELDS = Set.of(
            "data_version", "id", "record", "title", "kind", "theme", "polarity", "modality", "specificity",
            "exosome_mechanism", "source", "inferred_source", "vesicle", "cargo", "targets", "receptor", "effect",
            "effect_direction", "disease", "references", "says", "participants", "transfers", "steps", "effects",
            "modifiers", "context", "mentions", "evidence", "source_check", "polarity_basis", "suggested_theme",
            "references_as_printed", "reference_placement", "computed", "narrative", "traps", "conflicts", "notes");

    @TestFactory
    Stream<DynamicTest> answersWithAllThatItsSeedFileSays() {
        return Seeds.files().entrySet().stream().map(file -> DynamicTest.dynamicTest(file.getKey(), () -> {
            JsonNode seed = file.getValue();
            JsonNode answer = TestServer.json("/statements/" + file.getKey().toLowerCase());
            assertThat(new TreeSet<>(List.copyOf(names(answer)))).isEqualTo(new TreeSet<>(FIELDS));
            for (String field : List.of("record", "title", "kind", "theme", "suggested_theme", "specificity", "modality",
                    "exosome_mechanism", "polarity", "polarity_basis", "references_as_printed", "reference_placement", "says", "notes")) {
                assertThat(answer.path(field)).as(field).isEqualTo(orNull(seed.path(field)));
            }
            assertThat(answer.path("references")).isEqualTo(orEmpty(seed.path("references")));
            assertThat(answer.path("traps").findValuesAsText("id")).isEqualTo(texts(seed.path("traps")));
            participants(seed, answer);
            legs(seed, answer);
            modifiers(seed, answer);
            context(seed, answer);
            evidence(seed, answer);
            for (String field : List.of("agrees", "against", "note", "url")) {
                assertThat(orNull(answer.path("source_check").path(field))).isEqualTo(orNull(seed.path("source_check").path(field)));
            }
        }));
    }

    private static void participants(JsonNode seed, JsonNode answer) {
        assertThat(answer.path("participants")).hasSameSizeAs(seed.path("participants"));
        for (int i = 0; i < seed.path("participants").size(); i++) {
            JsonNode said = seed.path("participants").get(i);
            JsonNode part = answer.path("participants").get(i);
            for (String field : List.of("p", "role", "in", "state", "qualifier", "basis", "location", "engineered", "function")) {
                assertThat(part.path(field)).as(field).isEqualTo(orNull(said.path(field)));
            }
            assertThat(part.path("status").asText()).isEqualTo(said.path("status").asText("stated"));
            assertThat(part.at("/entity/id")).isEqualTo(said.path("entity"));
            assertThat(part.at("/disease/id").asText("")).isEqualTo(said.path("disease").asText(""));
        }
        List<JsonNode> effects = Stream.of(seed.path("participants")).flatMap(it -> stream(it))
                .filter(it -> it.path("role").asText().equals("effect")).toList();
        assertThat(answer.path("effects")).hasSize(effects.size());
        for (int i = 0; i < effects.size(); i++) {
            JsonNode effect = answer.path("effects").get(i);
            assertThat(effect.at("/entity/id")).isEqualTo(effects.get(i).path("entity"));
            assertThat(effect.path("direction")).isEqualTo(orNull(effects.get(i).path("direction")));
            assertThat(effect.path("direction_note")).isEqualTo(orNull(effects.get(i).path("direction_note")));
            assertThat(effect.path("primary").asBoolean()).isEqualTo(effects.get(i).path("primary").asBoolean());
        }
    }

    private static void legs(JsonNode seed, JsonNode answer) {
        leg(seed, answer, "transfers", "t", List.of("n", "relation", "mode", "basis", "printed_as"), List.of("aim"));
        leg(seed, answer, "steps", "", List.of("n", "relation", "mode", "verb", "printed_as", "aspect", "branch", "assay",
                "cited_paper_sign", "note"), List.of("aim", "inferred", "hedged", "ambiguous"));
        for (int i = 0; i < seed.path("steps").size(); i++) {
            assertThat(answer.at("/steps/" + i + "/follows")).isEqualTo(orEmpty(seed.at("/steps/" + i + "/follows")));
        }
        for (int i = 0; i < seed.path("transfers").size(); i++) {
            assertThat(answer.at("/transfers/" + i + "/status").asText()).isEqualTo(seed.at("/transfers/" + i + "/status").asText("stated"));
        }
    }

    private static void leg(JsonNode seed, JsonNode answer, String list, String mark, List<String> fields, List<String> flags) {
        assertThat(answer.path(list)).hasSize(seed.path(list).size());
        for (int i = 0; i < seed.path(list).size(); i++) {
            JsonNode said = seed.path(list).get(i);
            JsonNode leg = answer.path(list).get(i);
            assertThat(leg.path("id").asText()).isEqualTo(seed.path("record").asText() + "/" + mark + (i + 1));
            assertThat(leg.at("/subject/p")).isEqualTo(said.path("subject"));
            assertThat(leg.at("/object/p")).isEqualTo(said.path("object"));
            fields.forEach(field -> assertThat(leg.path(field)).as(field).isEqualTo(orNull(said.path(field))));
            flags.forEach(flag -> assertThat(leg.path(flag)).as(flag).isEqualTo(BooleanNode.valueOf(said.path(flag).asBoolean())));
        }
    }

    private static void modifiers(JsonNode seed, JsonNode answer) {
        assertThat(answer.path("modifiers")).hasSize(seed.path("modifiers").size());
        for (int i = 0; i < seed.path("modifiers").size(); i++) {
            JsonNode said = seed.path("modifiers").get(i);
            JsonNode modifier = answer.path("modifiers").get(i);
            for (String field : List.of("agent_kind", "action", "works", "note")) {
                assertThat(modifier.path(field)).as(field).isEqualTo(orNull(said.path(field)));
            }
            assertThat(modifier.at("/agent/p")).isEqualTo(said.path("agent"));
            assertThat(modifier.at("/acts_on/p").asText("")).isEqualTo(said.path("acts_on").asText(""));
            assertThat(modifier.path("negative").asBoolean()).isEqualTo(said.path("negative").asBoolean());
        }
    }

    private static void context(JsonNode seed, JsonNode answer) {
        JsonNode said = seed.path("context");
        assertThat(answer.at("/context/disease/id").asText("")).isEqualTo(said.path("disease").asText(""));
        assertThat(answer.at("/context/therapy").findValuesAsText("id")).isEqualTo(texts(said.path("therapy")));
        assertThat(answer.at("/context/model")).isEqualTo(orNull(said.path("model")));
        assertThat(answer.at("/context/species")).isEqualTo(orNull(said.path("species")));
    }

    private static void evidence(JsonNode seed, JsonNode answer) {
        List<String> numbers = seed.has("references") ? texts(seed.path("references")) : List.of("review");
        assertThat(answer.path("evidence").findValuesAsText("publication")).isEqualTo(numbers);
        for (JsonNode item : answer.path("evidence")) {
            assertThat(item.at("/passage/section")).isEqualTo(seed.at("/passage/section"));
            assertThat(item.at("/passage/lines")).isEqualTo(seed.at("/passage/lines"));
            assertThat(item.at("/passage/section_title").asText()).isNotBlank();
            assertThat(item.path("claim")).isEqualTo(seed.path("says"));
            assertThat(item.path("supports").asText()).isEqualTo("supports");
            assertThat(item.path("reference_status").asText()).isIn("verified", "candidate", "open");
        }
    }

    @Test
    void showsTheStepThatTheCitedPaperContradicts() {
        JsonNode answer = TestServer.json("/statements/G033");
        assertThat(answer.at("/steps/1/evidence")).hasToString("[{\"id\":\"G033/e1\",\"supports\":\"refutes\"}]");
        assertThat(answer.at("/steps/1/cited_paper_sign").asText()).isEqualTo("negative");
        assertThat(answer.at("/computed")).hasToString(
                "{\"sign\":\"unknown\",\"over\":[\"G033/1\",\"G033/2\",\"G033/3\"],\"agrees_with_stated\":false}");
    }

    @Test
    void showsAModifierThatFails() {
        assertThat(TestServer.json("/statements/G064").at("/modifiers/0")).hasToString(
                "{\"agent\":{\"id\":\"drug:anti-pd1\",\"label\":\"anti-PD-1 antibody\",\"type\":\"drug class\",\"p\":\"x1\"},"
                        + "\"agent_kind\":\"antibody\",\"action\":\"fails to block\",\"works\":false,"
                        + "\"acts_on\":{\"id\":\"gene:CD274\",\"label\":\"PD-L1\",\"type\":\"protein\",\"p\":\"c1\"},"
                        + "\"negative\":true,\"note\":null}");
    }

    private static List<String> names(JsonNode node) {
        return node.properties().stream().map(java.util.Map.Entry::getKey).toList();
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return java.util.stream.StreamSupport.stream(list.spliterator(), false);
    }

    private static List<String> texts(JsonNode list) {
        return stream(list).map(JsonNode::asText).toList();
    }

    private static JsonNode orNull(JsonNode node) {
        return node instanceof MissingNode ? NullNode.getInstance() : node;
    }

    private static JsonNode orEmpty(JsonNode node) {
        return node instanceof ArrayNode ? node : com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.arrayNode();
    }
}
