package org.exotrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.exotrace.graph.GraphClient;
import org.exotrace.graph.GraphStore;
import org.exotrace.json.DataVersion;
import org.exotrace.support.Jar;
import org.exotrace.support.Mutation;
import org.exotrace.support.Seeds;
import org.exotrace.support.TestGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A store with bytes that somebody else wrote serves what was loaded, or ends in one line: it never serves anything else.
 * {@code -Ddamages=40} damages more than the build does, {@code -Ddamages.seed} elsewhere.
 */
@Tag("campaign")
class RandomDamageIT {

    private static final int ROUNDS = Integer.getInteger("damages", 1);
    private static final long SEED = Long.getLong("damages.seed", 1296857);

    private final Map<String, Integer> ends = new TreeMap<>();

    @Test
    void aDamagedStoreServesWhatWasLoadedOrEndsInOneLine() throws Exception {
        Path whole = TestGraph.folder();
        serve(whole, "a whole store");
        Mutation mutation = new Mutation(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            Path folder = TestGraph.folder();
            List<Path> files = copy(whole, folder);
            Path file = files.get(mutation.below(files.size()));
            Files.write(file, mutation.of(Files.readAllBytes(file)));
            String what = "round %d, %s".formatted(round, folder.relativize(file));
            if (serve(folder, what)) {
                try (GraphClient client = GraphClient.open(TestGraph.settings(folder))) {
                    assertThat(DataVersion.of(new GraphStore(client).read())).as(what).isEqualTo(Seeds.Shipped.CATALOGUE.dataVersion());
                }
            }
        }
        System.err.printf("Of %d starts on damaged stores: %s%n", ROUNDS, ends);
    }

    /** @return whether it was served, and read back */
    private boolean serve(Path folder, String what) throws Exception {
        Process process = Jar.command("--port", "0", "--data", folder.toString()).redirectErrorStream(true).start();
        CompletableFuture.delayedExecutor(3, TimeUnit.MINUTES).execute(process::destroyForcibly);
        List<String> said = new ArrayList<>();
        BufferedReader log = process.inputReader();
        boolean read = false;
        while (!read) {
            String line = log.readLine();
            if (line == null) {
                break;
            }
            said.add(line);
            read = line.contains("Read back: ");
        }
        process.toHandle().destroy();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).as(what).isTrue();
        assertThat(said).as(what).noneMatch(line -> line.startsWith("\tat "));
        boolean again = said.stream().anyMatch(line -> line.contains("It is loaded again"));
        if (!read) {
            assertThat(process.exitValue()).as("%s: %s", what, said).isEqualTo(3);
            assertThat(said).as(what).anyMatch(line -> line.startsWith("The store "));
        }
        ends.merge(!read ? "ended in one line" : again ? "loaded again" : "served as it was", 1, Integer::sum);
        return read;
    }

    private static List<Path> copy(Path from, Path to) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path copy = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(path, copy);
                    if (Files.size(copy) > 0 && !path.toString().contains("logs")) {
                        files.add(copy);
                    }
                }
            }
        }
        return files;
    }
}
