package org.exotrace.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.exotrace.config.Cypher;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;
import org.exotrace.graph.FreeCypher;
import org.exotrace.graph.Password;
import org.exotrace.support.TestGraph;
import org.junit.jupiter.api.Test;

/** A room with much time: what ends a query there is not its limit. */
class QueryRoomIT {

    private static final Duration LONG = Duration.ofMinutes(10);
    private static final FreeCypher.Limits LIMITS = new FreeCypher.Limits(10, 10_000, LONG);
    private static final String ENDLESS = "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b WITH a WHERE a < 0 RETURN a";
    private static final String UNSTOPPABLE = "RETURN reduce(s = 0, x IN range(0, 100000000000) | s + x)";

    private final Path folder = TestGraph.folder();
    private final Rooms rooms = new Rooms(folder, Cypher.USUAL.withLimit(LONG), TestGraph::client);

    /** One that can be stopped, and one that ends with its room. */
    @Test
    void aClientThatHangsUpEndsItsQuery() {
        try (QueryRoom room = new QueryRoom(rooms)) {
            assertThat(ask(room, "RETURN 1 AS x").rows()).containsExactly("[1]");
            hangUp(room, ENDLESS);
            assertThat(ask(room, "RETURN 2 AS x").rows()).containsExactly("[2]");
            hangUp(room, UNSTOPPABLE);
            assertThat(folder.resolve("rooms").toFile().list()).isEmpty();
        }
    }

    private static void hangUp(QueryRoom room, String query) {
        AtomicInteger looks = new AtomicInteger();
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> room.run(query, Map.of(), LIMITS, () -> looks.incrementAndGet() > 3));
    }

    /** As when the server is killed: nobody reads any more, whatever the room does. */
    @Test
    void aRoomEndsWithItsInput() throws IOException, InterruptedException {
        Room room = rooms.open(0, Password.fresh(), LONG);
        room.pipe().send(new Messages.Question(false, UNSTOPPABLE, Map.of(), 1, 1, LONG.toMillis()));
        room.pipe().end();
        assertThat(room.ended().orTimeout(1, TimeUnit.MINUTES).join()).isZero();
        room.close();
    }

    /** A room that a busy machine needs longer to start for is asked again. */
    private static FreeCypher.Answer ask(QueryRoom room, String query) {
        while (true) {
            try {
                return room.run(query, Map.of(), LIMITS, () -> false);
            } catch (ProblemException e) {
                assertThat(e.type()).isEqualTo(ProblemType.STARTING);
            }
        }
    }
}
