package org.exotrace.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.exotrace.json.Json;
import org.exotrace.model.EntityType;
import org.exotrace.model.EvidenceSetting;
import org.exotrace.model.Kind;
import org.exotrace.model.Modality;
import org.exotrace.model.Polarity;
import org.exotrace.shown.Attribution;

/** What there is, which words arguments take, what signs mean, and how to cite. */
final class DescribeGraph implements Tool {

    private static final List<String> COUNTED = List.of("statements", "claims", "entities", "documents", "publications", "conflicts");

    private static final String MEANS = """
            A statement is one mechanism or finding of one document, with transfers (releases, carries, reaches) and signed steps. \
            Sign positive: more of the subject gives more of the object; negative: less; unknown: no direction is stated. \
            Documented: one statement says all of it. Assembled: legs of several statements are joined where they share an entity; nobody reported the whole. \
            evidence narrows by how well something was shown: shown (filled pip D, T, A, N, E, S) or claimed (or a ring), attribution, ev_setting, contested=hide, \
            unread=drop, joined by &. A verdict goes by what is documented; conflicting is an answer, and so is undetermined. Empty and not_stated mean that the documents do not say it.""";

    @Override
    public String name() {
        return "describe_graph";
    }

    @Override
    public Found call(Given given, Rest rest) {
        ObjectNode counts = Json.API.createObjectNode();
        COUNTED.forEach(it -> counts.set(it, rest.get("/" + it, Map.of(), Map.of("limit", List.of("0"))).path("total")));
        JsonNode citation = rest.get("/citation", Map.of(), Map.of());
        ObjectNode words = Json.API.createObjectNode();
        words.set("kind", words(Kind.values()));
        words.set("polarity", words(Polarity.values()));
        words.set("modality", words(Modality.values()));
        words.set("attribution", words(Attribution.values()));
        words.set("ev_setting", words(EvidenceSetting.values()));
        words.set("entity_type", words(EntityType.values()));
        words.set("theme", Brief.each(rest.get("/themes", Map.of(), Map.of()).path("items"), it -> it.path("name")));
        return new Found(citation, "data").with("counts", counts).with("words", words).with("means", TextNode.valueOf(MEANS)).with("citation", citation.path("text"));
    }

    private static ArrayNode words(Enum<?>... values) {
        ArrayNode words = Json.API.createArrayNode();
        Stream.of(values).forEach(it -> words.add(it.toString()));
        return words;
    }
}
