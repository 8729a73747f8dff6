package org.exotrace.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;
import org.exotrace.support.Seeds;
import org.junit.jupiter.api.Test;

/** The types of problems against the description of the API, its documents and the page. */
class ProblemTypesTests {

    /** The page's own word for a server that does not answer at all. */
    private static final String UNREACHABLE = "unreachable";

    private static final Map<String, ProblemDocument> KNOWN = Arrays.stream(ProblemType.values())
            .map(it -> ProblemDocument.of(ProblemException.of(it, "")))
            .collect(Collectors.toMap(ProblemDocument::code, it -> it, (a, b) -> a, TreeMap::new));

    @Test
    void areEachInTheDocumentsWithTheirStatus() throws IOException {
        Map<String, Integer> documented = new TreeMap<>();
        Pattern row = Pattern.compile("(?m)^\\| (\\d{3}) \\| ((?:`[a-z-]+` ?)+) \\|");
        row.matcher(Files.readString(Path.of("docs/api.md"))).results().forEach(it -> Pattern.compile("`([a-z-]+)`").matcher(it.group(2)).results()
                .forEach(type -> documented.put(type.group(1), Integer.valueOf(it.group(1)))));
        assertThat(documented).isEqualTo(KNOWN.values().stream().collect(Collectors.toMap(ProblemDocument::code, ProblemDocument::status)));
    }

    @Test
    void areEachInTheDescriptionOfTheApi() {
        JsonNode described = openApi("main").at("/components/schemas/Problem/properties/code/enum");
        assertThat(described).extracting(JsonNode::asText).containsExactlyInAnyOrderElementsOf(KNOWN.keySet());
    }

    @Test
    void haveInExamplesTheTitleAndStatusThatTheyHave() {
        for (JsonNode type : openApi("main").path("components").path("responses").findParents("suggestions")) {
            ProblemDocument known = KNOWN.get(type.path("code").asText());
            assertThat(known).as(type.toString()).isNotNull();
            assertThat(type.path("title").asText()).isEqualTo(known.title());
            assertThat(type.path("status").asInt()).isEqualTo(known.status());
        }
    }

    @Test
    void areTheOnlyOnesThatThePageAsksFor() throws IOException {
        String type = "(?:problem|error)\\.code";
        Pattern asked = Pattern.compile("%1$s [!=]== '[^']*'|\\[[^]]*]\\.includes\\(%1$s\\)|\\{[^}]*}\\[%1$s]".formatted(type));
        Pattern word = Pattern.compile("'([a-z]+(?:-[a-z]+)*)'");
        try (Stream<Path> files = Files.walk(Path.of("frontend"))) {
            assertThat(files.filter(it -> it.toString().endsWith(".js")).map(ProblemTypesTests::read)
                    .flatMap(it -> asked.matcher(it).results()).map(MatchResult::group)
                    .flatMap(it -> word.matcher(it).results()).map(it -> it.group(1)))
                    .contains("starting", "unknown-entity").allSatisfy(it -> assertThat(words()).contains(it));
        }
    }

    private static Stream<String> words() {
        return Stream.concat(KNOWN.keySet().stream(), Stream.of(UNREACHABLE));
    }

    private static JsonNode openApi(String file) {
        return Seeds.yaml(Path.of("src/main/resources/openapi", file + ".yaml"));
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
