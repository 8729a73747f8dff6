package org.exotrace.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.exotrace.graph.CypherFile.Parameter;
import org.exotrace.support.TestGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Query;
import org.neo4j.driver.Result;

/** Every file of {@code cypher/}, and those that only measure: it runs, and its header says the truth about it. */
@Tag("database")
class CypherFilesIT {

    private static final Map<Path, String> FOLDERS = Map.of(Path.of("cypher"), "", Path.of("src/bench/cypher"), "bench/");
    private static final Set<String> SYSTEM = Set.of("schema/password");
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

    static List<String> files() throws IOException {
        List<String> names = new ArrayList<>();
        for (Map.Entry<Path, String> folder : FOLDERS.entrySet()) {
            try (Stream<Path> paths = Files.walk(folder.getKey())) {
                paths.filter(path -> path.toString().endsWith(".cypher"))
                        .map(path -> folder.getKey().relativize(path).toString().replace(".cypher", "").replace('\\', '/'))
                        .forEach(name -> names.add(folder.getValue() + name));
            }
        }
        return names.stream().sorted().toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void takesTheParametersAndGivesTheColumnsOfItsHeader(String name) {
        CypherFile file = CypherLibrary.get(name);
        assertThat(file.what()).isNotBlank();
        assertThat(new TreeSet<>(PARAMETER.matcher(statement(file)).results().map(it -> it.group(1)).toList()))
                .containsExactlyInAnyOrderElementsOf(file.parameters().stream().map(Parameter::name).toList());
        Map<String, Object> parameters = new HashMap<>();
        file.parameters().forEach(it -> parameters.put(it.name(), example(it.name())));
        String database = SYSTEM.contains(name) ? "system" : null;
        TestGraph.client().inspect(database, new Query("EXPLAIN " + file.text(), parameters), (Result result) -> {
            assertThat(result.keys()).isEqualTo(file.columns());
            result.consume();
        });
    }

    /** The text behind the header. */
    private static String statement(CypherFile file) {
        return String.join("\n", file.text().lines().dropWhile(line -> line.startsWith("//")).toList());
    }

    private static Object example(String parameter) {
        return switch (parameter) {
            case "rows" -> List.of();
            case "records" -> List.of("G047");
            case "most", "nodes" -> 10;
            case "k", "max", "limit" -> 3;
            case "id" -> "gene:CD274";
            case "symbol" -> "CD274";
            default -> "x";
        };
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            read/entities,                 221
            read/publications,             34
            read/statements,               120
            read/sets,                     1
            read/themes,                   15
            read/conflicts,                6
            read/extensions,               0
            read/data_set,                 1
            read/foreign,                  0
            read/held,                     1
            read/loading,                  0
            schema/version,                1
            analysis/size,                 1
            analysis/relations,            12
            analysis/within_one_statement, 3
            entity/neighbours,             11
            """)
    void givesItsGoldenNumberOfRowsOnTheFixedSet(String name, int rows) {
        Map<String, Object> parameters = new HashMap<>();
        CypherLibrary.get(name).parameters().forEach(
                it -> parameters.put(it.name(), it.name().equals("records") ? null : example(it.name())));
        assertThat(TestGraph.client().read(name, parameters)).hasSize(rows);
    }
}
