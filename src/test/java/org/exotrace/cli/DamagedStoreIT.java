package org.exotrace.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.exotrace.failure.SurroundingsException;
import org.exotrace.graph.GraphClient;
import org.exotrace.graph.GraphStore.Stored;
import org.exotrace.graph.GraphStore;
import org.exotrace.json.DataVersion;
import org.exotrace.support.LoadedStore;
import org.exotrace.support.Seeds;
import org.exotrace.support.StoreBytes;
import org.exotrace.support.TestGraph;
import org.exotrace.support.TestServer;
import org.junit.jupiter.api.Test;

/** A letter that flips on the disk: nobody is told another sentence under the name of what was loaded. */
class DamagedStoreIT {

    private static final String SHIPPED = Seeds.Shipped.CATALOGUE.dataVersion();
    private static final String OWN = Seeds.CATALOGUE.dataVersion();

    private final Path folder = TestGraph.folder();

    @Test
    void theShippedSetIsLoadedAgain() throws IOException {
        serve(SHIPPED);
        damage();
        serve(SHIPPED);
        assertThat(held()).as("with a kept catalogue that answers meanwhile").isEqualTo(SHIPPED);
        damage();
        Files.delete(folder.resolve("catalogue.json.gz"));
        serve(SHIPPED);
        assertThat(held()).as("with nothing kept").isEqualTo(SHIPPED);
    }

    @Test
    void oneOfSomebodysOwnIsRefused() throws IOException {
        try (GraphClient client = GraphClient.open(TestGraph.settings(folder))) {
            new GraphStore(client).replace(Stored.CUSTOM, Seeds.DATA, loaded -> {});
        }
        serve(OWN);
        damage();
        refused();
        Files.delete(folder.resolve("catalogue.json.gz"));
        refused();
        assertThat(held()).as("nothing was loaded over it").isNotEqualTo(OWN);
    }

    @Test
    void oneThatDoesNotSayWhatItHoldsIsTold() throws IOException {
        Path store = LoadedStore.copy();
        Path texts = store.resolve("data/databases/neo4j/neostore.propertystore.db.strings");
        byte[] bytes = Files.readAllBytes(texts);
        int version = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(OWN);
        // With the head of its record, so that it is none.
        Arrays.fill(bytes, version - 8, version + OWN.length(), (byte) 0);
        Files.write(texts, bytes);
        try (Service service = new Service(TestGraph.settings(store))) {
            service.start();
            assertThatExceptionOfType(SurroundingsException.class).isThrownBy(service::openGraph)
                    .withMessageStartingWith("The store does not say what it holds");
        }
    }

    private void refused() {
        try (Service service = new Service(TestGraph.settings(folder))) {
            String address = service.start();
            assertThatExceptionOfType(SurroundingsException.class).isThrownBy(service::openGraph)
                    .withMessageContaining("is not what was loaded").withMessageContaining("Load it again");
            assertThat(TestServer.send(address, "GET", "api/v1/statements/G047").statusCode()).isEqualTo(503);
        }
    }

    private void damage() throws IOException {
        StoreBytes.change(folder, "it engages PD-1 of CD8 T cells", "it engages PD-2 of CD8 T cells");
    }

    private void serve(String version) {
        try (Service service = new Service(TestGraph.settings(folder))) {
            String address = service.start();
            service.openGraph();
            assertThat(TestServer.send(address, "GET", "api/v1/statements/G047").body()).contains("it engages PD-1 of CD8 T cells");
            assertThat(TestServer.send(address, "GET", "api/v1/health").body()).contains("\"ready\"", version);
        }
    }

    private String held() {
        try (GraphClient client = GraphClient.open(TestGraph.settings(folder))) {
            return DataVersion.of(new GraphStore(client).read());
        }
    }
}
