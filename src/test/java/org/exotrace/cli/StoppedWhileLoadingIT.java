package org.exotrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.exotrace.graph.GraphClient;
import org.exotrace.graph.GraphStore;
import org.exotrace.support.Jar;
import org.exotrace.support.Seeds;
import org.exotrace.support.TestGraph;
import org.junit.jupiter.api.Test;

/** Being told to stop is no fault of the store. */
class StoppedWhileLoadingIT {

    @Test
    void itSaysThatItWasStoppedAndThatTheStoreHoldsWhatItHeld() throws Exception {
        Path folder = TestGraph.folder();
        stopped("load", Seeds.FOLDER.toString(), "--data", folder.toString());
        stopped("--port", "0", "--data", folder.toString());
        try (GraphClient client = GraphClient.open(TestGraph.settings(folder))) {
            assertThat(new GraphStore(client).stored()).as("nothing, as before").isEqualTo(Optional.empty());
        }
    }

    private static void stopped(String... arguments) throws Exception {
        Process process = Jar.start(arguments);
        BufferedReader log = process.errorReader();
        for (String line = log.readLine(); !line.contains("Loaded "); line = log.readLine()) {
            assertThat(line).doesNotContain("Exception");
        }
        process.toHandle().destroy();
        List<String> said = log.lines().filter(line -> !line.contains(" INFO ")).toList();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(said).containsExactly("Stopped while loading: the store holds what it held before.");
        assertThat(process.exitValue()).isEqualTo(143);
    }
}
