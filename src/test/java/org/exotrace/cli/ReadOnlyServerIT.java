package org.exotrace.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Duration;
import org.exotrace.config.Settings;
import org.exotrace.failure.SurroundingsException;
import org.exotrace.graph.CopyOptions;
import org.exotrace.graph.GraphClient;
import org.exotrace.graph.GraphStore.Stored;
import org.exotrace.graph.GraphStore;
import org.exotrace.json.DataVersion;
import org.exotrace.support.LoadedStore;
import org.exotrace.support.Seeds;
import org.exotrace.support.TestGraph;
import org.exotrace.support.TestServer;
import org.junit.jupiter.api.Test;

/** A server that was loaded before and lets nobody write: it is served from, and a load says what it lacks. */
class ReadOnlyServerIT {

    private static final CopyOptions READ_ONLY = new CopyOptions(0, "read-only-password", Duration.ofDays(1));

    @Test
    void isServedFromAndRefusesALoad() {
        try (GraphClient server = GraphClient.openCopy(LoadedStore.copy(), READ_ONLY)) {
            Settings external = settings(TestGraph.folder(), "bolt://127.0.0.1:" + server.port(), READ_ONLY.password());
            try (Service service = new Service(external)) {
                String address = service.start();
                service.openGraph();
                assertThat(TestServer.send(address, "GET", "api/v1/health").body()).contains("\"ready\"", "\"external\"", DataVersion.of(Seeds.DATA));
                assertThat(TestServer.send(address, "GET", "api/v1/entities/PD-L1/neighbours").statusCode()).isEqualTo(200);
                assertThat(TestServer.send(address, "GET", "api/v1/queries/size").statusCode()).isEqualTo(200);
            }
            try (GraphClient client = GraphClient.open(external)) {
                GraphStore store = new GraphStore(client);
                assertThatExceptionOfType(SurroundingsException.class)
                        .isThrownBy(() -> store.replace(Stored.CUSTOM, Seeds.DATA, done -> {}))
                        .withMessageContaining("The user needs the right to write.");
                assertThat(DataVersion.of(store.read())).isEqualTo(DataVersion.of(Seeds.DATA));
            }
        }
    }

    private static Settings settings(Path folder, String uri, String password) {
        return new Settings("127.0.0.1", 0, folder, null, uri, "neo4j", password, null, false);
    }
}
