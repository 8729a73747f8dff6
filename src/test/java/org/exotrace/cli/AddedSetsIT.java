package org.exotrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.config.Settings;
import org.exotrace.graph.GraphClient;
import org.exotrace.graph.GraphStore;
import org.exotrace.graph.GraphStore.Stored;
import org.exotrace.json.DataVersion;
import org.exotrace.model.DataSet;
import org.exotrace.model.Entity;
import org.exotrace.seed.SeedReader;
import org.exotrace.support.Seeds;
import org.exotrace.support.TestGraph;
import org.exotrace.support.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Data sets beside the shipped one in a store of the embedded database. */
class AddedSetsIT {

    private static final String LAB = "examples/lab";
    private static final String SHIPPED = Seeds.Shipped.CATALOGUE.dataVersion();

    private final StringWriter err = new StringWriter();
    private final Path store = TestGraph.folder();

    @TempDir
    private Path folder;

    @Test
    void theExampleIsAddedAnswersAndIsRemovedAgain() {
        assertThat(load("--add", LAB)).as(err.toString()).isZero();
        Stored both = stored();
        assertThat(both).isEqualTo(new Stored(Stored.CUSTOM, DataVersion.of(SeedReader.put(Seeds.Shipped.DATA, Path.of(LAB), null, it -> {})), true));
        try (Service service = new Service(TestGraph.settings(store))) {
            String address = service.start();
            service.openGraph();
            assertThat(TestServer.send(address, "GET", "api/v1/statements/LAB001").body()).contains("\"dataset\":\"lab\"");
            assertThat(TestServer.send(address, "GET", "api/v1/entities/our%20example%20ligand").body()).contains("gene:CD274");
            assertThat(TestServer.send(address, "GET", "api/v1/health").body()).contains("\"dataset\":\"custom\"",
                    "{\"name\":\"lab\",\"title\":\"Example of a laboratory's own data set, invented\",\"version\":\"1\",\"licence\":null,"
                            + "\"counts\":{\"documents\":1,\"entities\":1,\"statements\":2}},{\"name\":\"shipped\"");
        }
        assertThat(new Loading(TestGraph.settings(store)).kept()).as("a second start answers at once").isNotNull();
        assertThat(load("--remove", "elsewhere")).isEqualTo(2);
        assertThat(err.toString()).contains("There is no data set 'elsewhere' in the store. It holds lab, shipped.");
        assertThat(load("--remove", "shipped")).isEqualTo(2);
        assertThat(err.toString()).contains("it is what the program brings", "use load DIR");
        assertThat(stored()).isEqualTo(both);
        assertThat(load("--remove", "lab")).as(err.toString()).isZero();
        assertThat(stored()).isEqualTo(new Stored(Stored.DEFAULT, SHIPPED));
        Content.of(TestGraph.settings(store).withSeeds(List.of(Settings.SHIPPED, Path.of(LAB))));
        assertThat(stored()).as("the same by --seeds").isEqualTo(both);
    }

    @Test
    void aNewShippedSetComesBesideWhatWasAdded() {
        hold(SeedReader.put(Seeds.DATA, Path.of(LAB), null, it -> {}));
        Catalogue catalogue = Content.of(TestGraph.settings(store));
        assertThat(catalogue.dataSet().only("shipped"::equals)).isEqualTo(Seeds.Shipped.DATA);
        assertThat(catalogue.findStatement("LAB001")).isPresent();
        assertThat(stored()).isEqualTo(new Stored(Stored.CUSTOM, catalogue.dataVersion(), true));
    }

    @Test
    void whatANewShippedSetWouldBreakStaysWithTheOldOne() throws IOException {
        Entity later = Seeds.Shipped.DATA.entities().stream()
                .filter(it -> Seeds.DATA.entities().stream().noneMatch(old -> old.id().equals(it.id()))).findFirst().orElseThrow();
        DataSet old = SeedReader.put(Seeds.DATA, entity(later), "lab", it -> {});
        hold(old);
        assertThat(Content.of(TestGraph.settings(store)).dataSet()).isEqualTo(old);
        assertThat(stored().dataVersion()).isEqualTo(DataVersion.of(old));
        assertThat(Upgrade.of(old).broken()).extracting(Object::toString).anyMatch(it -> it.startsWith("data set lab, entity " + later.id())
                && it.contains("[duplicate-entity]") && it.contains("stands in the data set shipped already"));
    }

    private Path entity(Entity later) throws IOException {
        Files.createDirectories(folder.resolve("entities"));
        Files.writeString(folder.resolve("entities/own.yaml"),
                "entities:\n  - id: %s\n    label: something of a laboratory\n    type: %s\n".formatted(later.id(), later.type()));
        return folder;
    }

    private void hold(DataSet whole) {
        try (GraphClient client = GraphClient.open(TestGraph.settings(store))) {
            new GraphStore(client).replace(new Stored(Stored.CUSTOM, DataVersion.of(whole), true), whole, done -> {});
        }
    }

    private Stored stored() {
        try (GraphClient client = GraphClient.open(TestGraph.settings(store))) {
            return new GraphStore(client).stored().orElseThrow();
        }
    }

    private int load(String... arguments) {
        CommandLine command = Main.commandLine().setErr(new PrintWriter(err, true));
        List<String> all = new ArrayList<>(List.of("load", "--data", store.toString()));
        all.addAll(List.of(arguments));
        return command.execute(all.toArray(String[]::new));
    }
}
