package org.exotrace.room;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;
import org.exotrace.graph.FreeCypher.Answer;
import org.exotrace.guard.Refusal;
import org.exotrace.json.Json;
import org.exotrace.room.Messages.Question;
import org.exotrace.room.Messages.Reply;

/** One question to a room and its answer. The room is closed where it does not end by itself what it was asked. */
final class Conversation {

    /** How long a query may take to stop, once it was told to. */
    private static final Duration GRACE = Duration.ofSeconds(1);
    private static final int LOOK_MILLIS = 100;

    private static final int OUT_OF_MEMORY = 3;
    private static final int OUT_OF_TIME = 4;

    private final Room room;
    private final String heap;
    private final Question question;

    Conversation(Room room, String heap, Question question) {
        this.room = room;
        this.heap = heap;
        this.question = question;
    }

    Answer answer(BooleanSupplier gone) {
        List<String> rows = new ArrayList<>();
        long end = System.nanoTime() + Duration.ofMillis(question.millis()).plus(GRACE).toNanos();
        boolean left = false;
        room.pipe().send(question);
        try {
            while (System.nanoTime() < end) {
                String line = room.pipe().next(LOOK_MILLIS);
                if (line == null && !left && gone.getAsBoolean()) {
                    left = true;
                    end = System.nanoTime() + GRACE.toNanos();
                    room.pipe().send(Question.END);
                } else if (line != null && line.startsWith("[")) {
                    rows.add(line);
                } else if (line != null) {
                    return line.equals(Pipe.OVER) ? ended() : reply(line, rows);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        room.close();
        throw tooLong();
    }

    private static Answer reply(String line, List<String> rows) {
        try {
            Reply reply = Json.API.readValue(line, Reply.class);
            if (reply.problem() != null) {
                throw reply.problem().exception();
            }
            return new Answer(reply.columns(), rows, reply.truncated());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A room speaks otherwise than this program", e);
        }
    }

    private Answer ended() {
        int code = room.ended().join();
        room.close();
        throw switch (code) {
            case OUT_OF_MEMORY -> Refusal.because("It needed more memory than %s.".formatted(heap),
                    "Count or limit before you collect or sort; whoever runs the server can give more with --room-heap.");
            case OUT_OF_TIME -> tooLong();
            default -> ProblemException.of(ProblemType.DATABASE_AWAY,
                    "The process that ran the query ended (exit code %d). Try again.".formatted(code));
        };
    }

    private ProblemException tooLong() {
        return ProblemException.of(ProblemType.TIME_LIMIT,
                "It was ended after %d ms. Ask for less: fewer legs, fewer rows.".formatted(question.millis()));
    }
}
