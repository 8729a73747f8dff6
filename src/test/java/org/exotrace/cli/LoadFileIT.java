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

    @Test
    void whatCannotBeTakenIsListedAndTheRestIsLoadedUnlessNothingIsLeft() throws IOException {
        Path nodes = Files.writeString(folder.resolve("lab_nodes.tsv"), "id\tcategory\tname\nHGNC:6018\tbiolink:Gene\tlab IL6\nHGNC:1\tGene\tlab A1BG\n");
        String header = "subject\tpredicate\tobject\tknowledge_level\n";
        Path edges = Files.writeString(folder.resolve("lab_edges.tsv"), header + "HGNC:6018\taffects\tHGNC:1\tobservation\nHGNC:6018\ttreats\tHGNC:1\tobservation\n");
        Path report = folder.resolve("left.tsv");
        String store = folder.resolve("part-store").toString();
        String[] load = {"load", "--leave-out", report.toString(), nodes.toString(), edges.toString(), "--data", store};
        String[] check = {"check", "--leave-out", report.toString(), nodes.toString(), edges.toString()};
        assertThat(Main.commandLine().execute(check)).isZero();
        String list = Files.readString(report);
        assertThat(Main.commandLine().execute(load)).isZero();
        assertThat(Files.readAllLines(report)).hasSize(2).last().asString().startsWith("lab_edges.tsv\t3\t\tkgx-relation\ttreats tells no leg from protein to protein.");
        assertThat(list).isEqualTo(Files.readString(report));
        Files.writeString(edges, header + "HGNC:6018\ttreats\tHGNC:1\tobservation\n");
        assertThat(Main.commandLine().execute(load)).isEqualTo(1);
        assertThat(Files.readAllLines(report)).hasSize(2);
        assertThat(Main.commandLine().execute(check)).isEqualTo(1);
    }

    @Test
    void theListIsNotWrittenOverATableBeforeWhichItWasForgotten() throws IOException {
        Path nodes = Files.writeString(folder.resolve("my_nodes.tsv"), "id\tcategory\tname\nHGNC:6018\tbiolink:Gene\tlab IL6\n");
        Path edges = Files.writeString(folder.resolve("my_edges.tsv"), "subject\tpredicate\tobject\n");
        String before = Files.readString(nodes);
        for (String command : new String[] {"check", "load"}) {
            assertThat(Main.commandLine().execute(command, "--leave-out", nodes.toString(), edges.toString())).isEqualTo(2);
            assertThat(nodes).hasContent(before);
        }
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
