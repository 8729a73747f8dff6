package org.exotrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.exotrace.cli.KilledRun.Pace;
import org.exotrace.cli.KilledRun.Phase;
import org.exotrace.graph.GraphClient;
import org.exotrace.graph.GraphStore.Stored;
import org.exotrace.graph.GraphStore;
import org.exotrace.json.DataVersion;
import org.exotrace.seed.SeedReader;
import org.exotrace.support.Seeds;
import org.exotrace.support.TestGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A process killed at any moment leaves a store that opens and holds a whole data set, the old one or the new one.
 * Two rounds of three aim at what follows the first sign of loading, which is short beside the opening.
 * {@code -Dkill.rounds=50} kills more often than the build does, {@code -Dkill.seed} at other moments.
 */
@Tag("campaign")
class KillIT {

    private static final int ROUNDS = Integer.getInteger("kill.rounds", 2);
    private static final Random RANDOM = new Random(Long.getLong("kill.seed", 1296857));
    private static final String FIXED = DataVersion.of(Seeds.DATA);
    private static final String SHIPPED = Seeds.Shipped.CATALOGUE.dataVersion();

    private final Map<Phase, Integer> killed = new EnumMap<>(Phase.class);

    @Test
    void aReplacementKilledAtAnyMomentLeavesTheOldDataOrTheNew() throws Exception {
        Path changedSeeds = changedSeeds();
        String changed = DataVersion.of(SeedReader.read(changedSeeds));
        String folder = TestGraph.folder().toString();
        Pace load = Pace.of("load", changedSeeds.toString(), "--data", folder);
        Pace serve = Pace.of("serve", "--port", "0", "--seeds", Seeds.REVIEW.toString(), "--data", folder);
        List<Map<String, Object>> whole = ContentCheck.of(folder).relations();
        String holds = FIXED;
        for (int round = 0; round < ROUNDS; round++) {
            String next = holds.equals(FIXED) ? changed : FIXED;
            String seeds = (holds.equals(FIXED) ? changedSeeds : Seeds.REVIEW).toString();
            KilledRun run = round % 2 == 0
                    ? KilledRun.of(RANDOM, round % 3 == 0, load, "load", seeds, "--data", folder)
                    : KilledRun.of(RANDOM, round % 3 == 0, serve, "serve", "--port", "0", "--seeds", seeds, "--data", folder);
            killed.merge(run.phase(), 1, Integer::sum);
            ContentCheck content = ContentCheck.of(folder);
            assertThat(content.read()).as(run.said()).isEqualTo(content.stored()).isIn(holds, next);
            assertThat(content.relations()).as(run.said()).isEqualTo(whole);
            if (run.phase() == Phase.DONE) {
                assertThat(content.stored()).as("what a run said was loaded").isEqualTo(next);
            }
            holds = content.stored();
        }
        System.err.printf("Killed %d times while replacing: %s; a load is %s, a start %s%n",
                ROUNDS, killed, load, serve);
    }

    @Test
    void anAdditionOrARemovalKilledAtAnyMomentLeavesOneOrTheOther() throws Exception {
        Path lab = Path.of("examples/lab");
        String both = DataVersion.of(SeedReader.put(Seeds.Shipped.DATA, lab, null, warning -> {}));
        String folder = TestGraph.folder().toString();
        Pace pace = Pace.of("load", "--add", lab.toString(), "--data", folder);
        String holds = both;
        for (int round = 0; round < ROUNDS; round++) {
            boolean adds = holds.equals(SHIPPED);
            KilledRun run = KilledRun.of(RANDOM, round % 3 == 0, pace,
                    "load", adds ? "--add" : "--remove", adds ? lab.toString() : "lab", "--data", folder);
            killed.merge(run.phase(), 1, Integer::sum);
            ContentCheck content = ContentCheck.of(folder);
            assertThat(content.read()).as(run.said()).isEqualTo(content.stored()).isIn(SHIPPED, both);
            if (run.phase() == Phase.DONE) {
                assertThat(content.stored()).as("what a run said was loaded").isEqualTo(adds ? both : SHIPPED);
            }
            holds = content.stored();
        }
        System.err.printf("Killed %d times while adding and removing: %s; one is %s%n", ROUNDS, killed, pace);
    }

    @Test
    void aFirstStartKilledAtAnyMomentIsMadeUpForByTheNext() throws Exception {
        Pace pace = Pace.of("serve", "--port", "0", "--data", TestGraph.folder().toString());
        for (int round = 0; round < Math.max(1, ROUNDS / 3); round++) {
            String folder = TestGraph.folder().toString();
            KilledRun run = KilledRun.of(RANDOM, true, pace, "serve", "--port", "0", "--data", folder);
            killed.merge(run.phase(), 1, Integer::sum);
            try (GraphClient client = GraphClient.open(TestGraph.settings(Path.of(folder)))) {
                GraphStore store = new GraphStore(client);
                if (store.stored().isEmpty()) {
                    assertThat(store.read().entities()).as(run.said()).isEmpty();
                    assertThat(run.phase()).isNotEqualTo(Phase.DONE);
                    store.replace("default", Seeds.Shipped.DATA, loaded -> {});
                }
                assertThat(store.stored()).contains(new Stored("default", SHIPPED));
                assertThat(DataVersion.of(store.read())).as(run.said()).isEqualTo(SHIPPED);
            }
        }
        System.err.printf("Killed during first starts: %s; one is %s%n", killed, pace);
    }

    /** The fixed set, one sentence of which says something else. */
    private static Path changedSeeds() throws IOException {
        return Files.writeString(TestGraph.folder().resolve("changed.json"),
                Files.readString(Seeds.REVIEW).replace("PD-L1 on exosomes acts", "PD-L1 of exosomes acts"));
    }

    /** What the store holds, seen by the program's own reading and by counts of all direct relationships. */
    private record ContentCheck(String stored, String read, List<Map<String, Object>> relations) {

        static ContentCheck of(String folder) {
            try (GraphClient client = GraphClient.open(TestGraph.settings(Path.of(folder)))) {
                GraphStore store = new GraphStore(client);
                return new ContentCheck(store.stored().orElseThrow().dataVersion(), DataVersion.of(store.read()),
                        client.read("analysis/relations", Map.of()));
            }
        }
    }
}
