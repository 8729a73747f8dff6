package org.exotrace.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.exotrace.failure.SurroundingsException;
import org.exotrace.graph.GraphStore.Stored;
import org.exotrace.json.DataVersion;
import org.exotrace.support.Beside;
import org.exotrace.support.Seeds;
import org.exotrace.support.TestGraph;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Query;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** The embedded store gets new files in place of its own, which Neo4j's importer makes. */
class ImportedGraphIT {

    private static final IntConsumer UNTOLD = loaded -> {};

    private final Path folder = TestGraph.folder();

    @Test
    void theImporterMakesTheGraphThatTheFilesOfCypherMake() {
        Map<String, List<String>> imported = new TreeMap<>();
        Map<String, List<String>> written = new TreeMap<>();
        try (GraphClient client = open()) {
            new GraphStore(client).replace(Stored.CUSTOM, Beside.DATA, UNTOLD);
            imported.putAll(everything(client));
            new GraphStore(client, 1_000_000).replace(Stored.CUSTOM, Beside.DATA, UNTOLD);
            written.putAll(everything(client));
        }
        assertThat(imported.keySet()).isEqualTo(written.keySet());
        imported.forEach((what, rows) -> assertThat(rows).as(what).isNotEmpty().isEqualTo(written.get(what)));
    }

    @Test
    void whatIsAddedIsWrittenAloneAndGivesTheSameGraph() {
        Stored shipped = new Stored(Stored.DEFAULT, Seeds.Shipped.CATALOGUE.dataVersion());
        Stored both = new Stored(Stored.CUSTOM, DataVersion.of(Beside.DATA), true);
        try (GraphClient client = open()) {
            GraphStore store = new GraphStore(client);
            store.replace(both, Beside.DATA, UNTOLD);
            Map<String, List<String>> imported = everything(client);
            store.replace(shipped, Seeds.Shipped.DATA, UNTOLD);
            List<Integer> told = new ArrayList<>();
            store.add(shipped, Seeds.Shipped.DATA, both, Beside.DATA, told::add);
            assertThat(told).as("those before were not written again").allMatch(it -> it > Seeds.Shipped.DATA.statements().size());
            Map<String, List<String>> added = everything(client);
            imported.forEach((what, rows) -> assertThat(added.get(what)).as(what).isEqualTo(rows));
            assertThatExceptionOfType(SurroundingsException.class)
                    .isThrownBy(() -> store.add(shipped, Seeds.Shipped.DATA, both, Beside.DATA, UNTOLD))
                    .withMessageContaining("Another program loaded something meanwhile");
            assertThat(everything(client)).as("nothing was added").isEqualTo(added);
        }
    }

    @Test
    void aCopyThatIsTakenAsSoonAsALoadIsDoneCanBeRead() {
        Path copy = TestGraph.folder();
        try (GraphClient client = open()) {
            new GraphStore(client).replace(Stored.CUSTOM, Beside.DATA, UNTOLD);
            client.copyTo(copy);
        }
        try (GraphClient read = GraphClient.openCopy(copy, new CopyOptions(0, "for-a-test", Duration.ofMinutes(1)))) {
            assertThat(texts(read, "SHOW INDEXES YIELD state RETURN DISTINCT state")).containsExactly("{state=ONLINE}");
        }
    }

    @Test
    void aLoadThatBreaksOffLeavesTheOldGraphWhereverItIs() {
        try (GraphClient client = open()) {
            new GraphStore(client).replace(Stored.CUSTOM, Seeds.DATA, UNTOLD);
        }
        IntConsumer half = done -> {
            throw new IllegalStateException("broken off");
        };
        Runnable whole = () -> {
            throw new IllegalStateException("broken off");
        };
        for (Runnable rest : List.of(() -> {}, whole)) {
            try (GraphClient client = open()) {
                Stored said = new Stored(Stored.CUSTOM, DataVersion.of(Beside.DATA));
                GraphLoad load = new GraphLoad(client.writes(), said, Beside.DATA, rest == whole ? UNTOLD : half);
                assertThatExceptionOfType(SurroundingsException.class).isThrownBy(() -> load.replacing(rest))
                        .withMessageContaining("holds what it held before");
            }
            try (GraphClient client = open()) {
                GraphStore store = new GraphStore(client);
                assertThat(store.stored().orElseThrow().dataVersion()).isEqualTo(DataVersion.of(store.read())).isEqualTo(DataVersion.of(Seeds.DATA));
                assertThat(folder.resolve("next")).doesNotExist();
                assertThat(folder.resolve("before")).doesNotExist();
            }
        }
    }

    private GraphClient open() {
        return GraphClient.open(TestGraph.settings(folder));
    }

    /** Each node and relationship as text, whatever their numbers; what is indexed; by what they are. */
    private static Map<String, List<String>> everything(GraphClient client) {
        return Map.of(
                "nodes", texts(client, "MATCH (n) WHERE NOT n:DataSet RETURN labels(n) AS labels, properties(n) AS p"),
                "relationships", texts(client, "MATCH (a)-[r]->(b) RETURN labels(a) AS labels, coalesce(a.id, a.record) AS a, a.document AS d,"
                        + " type(r) AS r, properties(r) AS p, coalesce(b.id, b.record) AS b"),
                "data sets", texts(client, "MATCH (n:DataSet) RETURN n {.*, loaded_at: ''} AS p"),
                "constraints", texts(client, "SHOW CONSTRAINTS YIELD name, labelsOrTypes, properties RETURN name, labelsOrTypes, properties"),
                "indexes", texts(client, "SHOW INDEXES YIELD type, state, labelsOrTypes, properties RETURN type, state, labelsOrTypes, properties"));
    }

    private static List<String> texts(GraphClient client, String query) {
        List<Record> rows = new ArrayList<>();
        client.inspect(null, new Query(query), result -> result.forEachRemaining(rows::add));
        return rows.stream().map(row -> new TreeMap<>(row.asMap(ImportedGraphIT::ordered)).toString()).sorted().toList();
    }

    private static Object ordered(Value value) {
        return switch (value.type().name()) {
            case "MAP" -> new TreeMap<>(value.asMap());
            case "LIST OF ANY?" -> value.asList().stream().map(String::valueOf).sorted().toList();
            default -> value.asObject() == null ? "null" : value.asObject();
        };
    }
}
