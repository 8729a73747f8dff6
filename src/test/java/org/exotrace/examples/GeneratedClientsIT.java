package org.exotrace.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.exotrace.support.NodeTest;
import org.exotrace.support.Notebooks;
import org.exotrace.support.Program;
import org.exotrace.support.Seeds;
import org.exotrace.support.ShippedServer;
import org.exotrace.support.TestServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Clients that openapi-generator makes of the description, against the running product. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GeneratedClientsIT {

    private static final JsonNode DESCRIPTION = GeneratedClients.DESCRIPTION;

    private GeneratedJava java;

    @BeforeAll
    void startAll() throws ReflectiveOperationException {
        java = new GeneratedJava(TestServer.address());
        TestServer.startRoom();
    }

    static Stream<Arguments> operations() {
        List<Arguments> all = new ArrayList<>();
        DESCRIPTION.path("paths").forEach(path -> path.forEach(
                it -> all.add(Arguments.of(it.path("operationId").textValue(), it))));
        return all.stream();
    }

    /** Each with the examples that the description gives of its parameters and its body. */
    @ParameterizedTest
    @MethodSource("operations")
    void javaCallsEveryOperationAndLosesNoField(String id, JsonNode operation) throws ReflectiveOperationException, IOException {
        Map<String, JsonNode> given = new HashMap<>();
        for (JsonNode parameter : operation.path("parameters")) {
            JsonNode it = parameter.has("$ref") ? DESCRIPTION.at(parameter.path("$ref").textValue().substring(1)) : parameter;
            // The example of a data version is one that ships, and not of the set asked here.
            if (it.has("example") && !it.path("name").asText().equals("data_version")) {
                given.put(Pattern.compile("_(.)").matcher(it.path("name").textValue()).replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT)),
                        it.path("example"));
            }
        }
        JsonNode body = operation.at("/requestBody/content/application~1json");
        if (body.has("example")) {
            String name = body.at("/schema/$ref").textValue().replaceAll(".*/", "");
            given.put(name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1), body.path("example"));
        }
        GeneratedJava.Answer answer = java.call(operation.at("/tags/0").textValue(), id, given);
        if (answer.value() instanceof File file) {
            assertThat(file).isNotEmpty();
        } else if (operation.at("/responses/200/content/application~1json/schema").has("$ref")) {
            assertThat(answer.differences()).isEmpty();
        } else {
            // Of an object without fields the client's mapper leaves out what is null.
            assertThat(answer.held().size()).isEqualTo(answer.sent().size());
        }
    }

    /** Answers that have other fields than those to the examples. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            aggregateStatements | {"by": ["source", "theme"], "level": ["top"], "most": [3, 2]}
            aggregateStatements | {"by": ["theme", "document", "dataset", "setting"], "species": ["mouse"], "target": ["APC"], "most": [2]}
            findPaths           | {"from": "tumour cell-derived exosome"}
            findPaths           | {"from": "PD-L1", "to": "tumour immune escape", "detail": "ids"}
            findPaths           | {"from": "PD-L1", "to": "tumour immune escape", "mode": "documented", "restsOn": true, "k": "1"}
            compare             | {"by": "disease", "a": "breast cancer", "b": "melanoma"}
            whatIf              | {"apply": "GW4869"}
            interventions       | {"effect": "T-cell anti-tumour response", "direction": "decrease", "maxSize": 1}
            runQuery            | {"name": "within_one_statement", "symbol": "CD274"}
            listQueries         | {}
            """)
    void javaLosesNoFieldOfOtherAnswers(String id, String given) throws ReflectiveOperationException, IOException {
        Map<String, JsonNode> values = new HashMap<>();
        TestServer.parse(given).properties().forEach(it -> values.put(it.getKey(), it.getValue()));
        assertThat(java.call(tag(id), id, values).differences()).isEmpty();
    }

    private static String tag(String id) {
        return DESCRIPTION.path("paths").findParents("operationId").stream().filter(it -> it.path("operationId").asText().equals(id))
                .findFirst().orElseThrow().at("/tags/0").asText();
    }

    @Test
    void javaLosesNoFieldOfAnyStatementEntityOrPublicationThatShips() throws ReflectiveOperationException, IOException {
        GeneratedJava shipped = new GeneratedJava(ShippedServer.address());
        for (var it : Seeds.Shipped.DATA.statements()) {
            holdsAll(shipped, "statements", "getStatement", it.record());
        }
        for (var it : Seeds.Shipped.DATA.entities()) {
            holdsAll(shipped, "entities", "getEntity", it.id());
        }
        for (var it : Seeds.Shipped.DATA.publications()) {
            holdsAll(shipped, "publications", "getPublication", it.id());
        }
    }

    private static void holdsAll(GeneratedJava client, String tag, String operation, String id) throws ReflectiveOperationException, IOException {
        GeneratedJava.Answer answer = client.call(tag, operation, Map.of("id", TextNode.valueOf(id)));
        assertThat(answer.differences()).as(id).isEmpty();
    }

    @Test
    @NodeTest(packages = true)
    void typeScriptHoldsAProgramToItsTypes() throws IOException, InterruptedException {
        Path tsc = Path.of("node_modules/.bin/tsc").toAbsolutePath();
        assertThat(Program.run(GeneratedClients.FOLDER, tsc.toString(), "--project", "tsconfig.json")).isBlank();
    }

    @Test
    @ExtendWith(Notebooks.class)
    void pythonIsReadByThreeYearsOldOnesAndNamesNothingLikeAPartOfTheLanguage() throws IOException, InterruptedException {
        assertThat(Program.run(GeneratedClients.FOLDER, Notebooks.python(), "-I", "names.py"))
                .contains("named like a part of Python: []", "renamed or missing: []");
    }

    @Test
    void everySchemaKeepsItsNameInJavaAndTypeScript() throws IOException {
        List<String> own = DESCRIPTION.at("/components/schemas").properties().stream()
                .filter(it -> Stream.of("properties", "enum", "oneOf", "anyOf").anyMatch(it.getValue()::has)).map(Map.Entry::getKey).toList();
        assertThat(names("java", ".java")).containsAll(own);
        assertThat(names("typescript", ".ts")).containsAll(own);
    }

    private static List<String> names(String language, String end) throws IOException {
        return GeneratedClients.sources(language, end).stream().map(it -> it.getFileName().toString().replace(end, "")).toList();
    }
}
