package org.exotrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.exotrace.export.ExportFormat;
import org.exotrace.export.Selection;
import org.exotrace.graph.GraphClient;
import org.exotrace.graph.GraphStore;
import org.exotrace.json.DataVersion;
import org.exotrace.seed.SeedReader;
import org.exotrace.support.ExampleTables;
import org.exotrace.support.Seeds;
import org.exotrace.support.TestGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadFileIT {

    @TempDir
    private Path folder;

    @Test
    void filesComeBackIntoAnEmptyStoreAsTheSameDataVersionAndABadOneLeavesWhatWasThere() throws IOException {
        for (ExportFormat format : new ExportFormat[] {ExportFormat.JSON, ExportFormat.KGX}) {
            Path store = folder.resolve(format + "-store");
            Path file = folder.resolve("data." + format);
            try (OutputStream out = Files.newOutputStream(file)) {
                format.write(Selection.all(Seeds.CATALOGUE), out);
            }
            assertThat(load(file, store)).isZero();
            assertThat(held(store)).isEqualTo("custom " + Seeds.CATALOGUE.dataVersion());
            byte[] bytes = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
            assertThat(load(file, store)).isEqualTo(1);
            assertThat(held(store)).isEqualTo("custom " + Seeds.CATALOGUE.dataVersion());
        }
    }

    @Test
    void tablesOfALaboratoryAreLoadedAndReadBack() throws IOException {
        Path file = ExampleTables.zip(folder);
        assertThat(load(file, folder.resolve("lab-store"))).isZero();
        assertThat(held(folder.resolve("lab-store"))).isEqualTo("custom " + DataVersion.of(SeedReader.read(file)));
    }

    private static int load(Path file, Path store) {
        return Main.commandLine().execute("load", file.toString(), "--data", store.toString());
    }

    private static String held(Path store) {
        try (GraphClient client = GraphClient.open(TestGraph.settings(store))) {
            GraphStore graph = new GraphStore(client);
            return graph.stored().orElseThrow().name() + " " + DataVersion.of(graph.read());
        }
    }
}
