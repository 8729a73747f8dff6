package org.exotrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.exotrace.graph.GraphClient;
import org.exotrace.json.DataVersion;
import org.exotrace.seed.SeedReader;
import org.exotrace.support.Seeds;
import org.exotrace.support.TestGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandIT {

    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();

    @Test
    void aStoreInUseIsCode3AndTheWayIsNamedAndAFreeOneIsWritten() throws Exception {
        Path store = folder.resolve("store");
        Path file = folder.resolve("all.zip");
        try (GraphClient client = GraphClient.open(TestGraph.settings(store))) {
            assertThat(client.info().mode()).isEqualTo("embedded");
            assertThat(export(store, "--format", "kgx", "--out", file.toString())).isEqualTo(3);
            assertThat(err.toString()).contains("is in use by another process", "GET /api/v1/export");
            assertThat(file).doesNotExist();
        }
        assertThat(export(store, "--format", "kgx", "--out", file.toString())).isZero();
        assertThat(DataVersion.of(SeedReader.read(file))).isEqualTo(Seeds.Shipped.CATALOGUE.dataVersion());
        Path one = folder.resolve("g047.ris");
        assertThat(export(store, "--format", "ris", "--statement", "g047", "--out", one.toString())).isZero();
        assertThat(Files.readString(one)).contains("AN  - PMID:30089911");
        assertThat(export(store, "--format", "json", "--statement", "G999")).isEqualTo(2);
        assertThat(err.toString()).contains("There is no statement 'G999'.", "Did you mean");
    }

    @Test
    void anUnknownFormatIsWrongUse() {
        assertThat(export(folder, "--format", "xgmml")).isEqualTo(2);
        assertThat(export(folder)).isEqualTo(2);
    }

    private int export(Path store, String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "export";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[all.length - 2] = "--data";
        all[all.length - 1] = store.toString();
        return Main.commandLine().setErr(new PrintWriter(err, true)).execute(all);
    }
}
