package org.exotrace.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.exotrace.cli.Service;
import org.exotrace.config.Settings;
import org.exotrace.failure.SurroundingsException;
import org.exotrace.json.DataVersion;
import org.exotrace.support.Seeds;
import org.exotrace.support.TestDatabase;
import org.exotrace.support.TestGraph;
import org.exotrace.support.TestServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A data set with more rows than one transaction takes; here that is 500, and the fixed set is too many. */
@Tag("database")
class LargeLoadIT {

    private static final int FEW = 500;
    private static final String VERSION = DataVersion.of(Seeds.DATA);
    private static final String SHIPPED = Seeds.Shipped.CATALOGUE.dataVersion();

    private final Settings settings = TestDatabase.fresh();

    @Test
    void goesInPiecesIntoAnEmptyDatabaseAndReplacesNothing() {
        try (GraphClient client = GraphClient.open(settings)) {
            GraphStore store = new GraphStore(client, FEW);
            store.replace("custom", Seeds.DATA, loaded -> {});
            assertWhole(client, "custom");
            for (GraphStore other : List.of(store, new GraphStore(client, FEW / 5))) {
                assertThatExceptionOfType(SurroundingsException.class)
                        .isThrownBy(() -> other.replace("default", Seeds.DATA, loaded -> {}))
                        .withMessageContaining("rows, old or new, need an empty one. Give another database.");
            }
            assertWhole(client, "custom");
        }
    }

    @Test
    void oneThatBreaksOffIsNeverShownAndTheNextClearsItAndLoadsAgain() {
        try (GraphClient client = GraphClient.open(settings)) {
            breakOff(client);
            breakOff(client);
        }
        try (GraphClient client = GraphClient.open(settings)) {
            new GraphStore(client, FEW).replace("custom", Seeds.DATA, loaded -> {});
            assertWhole(client, "custom");
            client.writes().atOnce(tx -> tx.run(CypherLibrary.get("load/clear").text()).consume());
            breakOff(client);
        }
        try (Service service = new Service(settings)) {
            String address = service.start();
            service.openGraph();
            assertThat(TestServer.send(address, "GET", "api/v1/health").body()).contains(SHIPPED, "\"dataset\":\"default\"");
        }
        try (GraphClient client = GraphClient.open(settings)) {
            assertThat(new GraphStore(client).stored()).contains(new GraphStore.Stored("default", SHIPPED));
            assertThat(client.read("read/loading", Map.of())).isEmpty();
        }
    }

    @Test
    void halfALoadIsClearedThoughAHubHasMoreRelationshipsThanOnePieceTakes() {
        try (GraphClient client = GraphClient.open(settings)) {
            breakOff(client);
            client.writes().piece(tx -> tx.run("""
                    MATCH (a:Entity) WITH collect(a) AS all UNWIND range(1, 30000) AS i
                    WITH all[0] AS hub, all[1 + i % 50] AS other CREATE (other)-[:IS_A]->(hub)""").consume());
            new GraphStore(client, FEW).replace("custom", Seeds.DATA, loaded -> {});
            assertWhole(client, "custom");
        }
    }

    /** Leaves half a load, as a process does that is killed between two pieces. */
    private static void breakOff(GraphClient client) {
        IntConsumer stop = loaded -> {
            throw new IllegalStateException("broken off");
        };
        GraphStore store = new GraphStore(client, FEW);
        assertThatIllegalStateException().isThrownBy(() -> store.replace("custom", Seeds.DATA, stop));
        assertThat(client.read("read/loading", Map.of())).hasSize(1);
        assertThat(store.stored()).isEmpty();
        assertThat(store.read().statements()).hasSizeBetween(1, 119);
    }

    private static void assertWhole(GraphClient client, String name) {
        GraphStore store = new GraphStore(client);
        assertThat(store.stored()).contains(new GraphStore.Stored(name, VERSION));
        assertThat(DataVersion.of(store.read())).isEqualTo(VERSION);
        assertThat(client.read("read/loading", Map.of())).isEmpty();
        assertThat(client.read("analysis/relations", Map.of()))
                .isEqualTo(TestGraph.client().read("analysis/relations", Map.of()));
    }
}
