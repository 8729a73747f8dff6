package org.exotrace.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Duration;
import org.exotrace.config.Cypher;
import org.exotrace.config.Settings;
import org.exotrace.failure.SurroundingsException;
import org.exotrace.support.TestGraph;
import org.exotrace.support.TestServer;
import org.junit.jupiter.api.Test;

class BoltPortServiceIT {

    @Test
    void servesFromTheStoreThatItOpenedToOthers() {
        try (Service service = new Service(settings(TestGraph.folder(), null))) {
            String address = service.start();
            service.openGraph();
            assertThat(TestServer.send(address, "GET", "api/v1/health").body()).contains("\"ready\"");
            assertThat(TestServer.send(address, "GET", "api/v1/entities/PD-L1/neighbours").statusCode()).isEqualTo(200);
            assertThat(TestServer.send(address, "GET", "api/v1/queries/size").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void isNotForAServerOfSomebodysOwn() {
        try (Service service = new Service(settings(TestGraph.folder(), "bolt://127.0.0.1:1"))) {
            assertThatExceptionOfType(SurroundingsException.class).isThrownBy(service::openGraph).withMessageContaining("Give one of them");
        }
    }

    private static Settings settings(Path folder, String uri) {
        return new Settings("127.0.0.1", 0, folder, null, uri, "neo4j", null, null, false)
                .with(Cypher.USUAL.withBolt(0, Duration.ofSeconds(60)));
    }
}
