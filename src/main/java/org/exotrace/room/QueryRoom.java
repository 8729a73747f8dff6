package org.exotrace.room;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;
import org.exotrace.failure.SurroundingsException;
import org.exotrace.graph.FreeCypher;
import org.exotrace.graph.Password;
import org.exotrace.room.Messages.Question;
import org.jspecify.annotations.Nullable;

/**
 * The room for free Cypher over HTTP. The first query starts it; a query that cannot be ended otherwise ends it, and the next
 * one starts another. Its caller sees to it that it is asked one query at a time.
 */
public final class QueryRoom implements FreeCypher, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Rooms rooms;
    private @Nullable CompletableFuture<Room> room;
    private boolean closed;

    public QueryRoom(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public Answer run(String query, Map<String, Object> parameters, Limits limits, BooleanSupplier gone) {
        Room open = await(room());
        return new Conversation(open, rooms.settings().roomHeap(),
                new Question(false, query, parameters, limits.rows(), limits.bytes(), limits.time().toMillis())).answer(gone);
    }

    private synchronized CompletableFuture<Room> room() {
        if (closed) {
            throw starting("The server is stopping.");
        }
        CompletableFuture<Room> usable = room;
        if (usable == null || usable.isDone() && (usable.isCompletedExceptionally() || !usable.join().isOpen())) {
            closeRoom();
            usable = CompletableFuture.supplyAsync(() -> rooms.open(0, Password.fresh(), rooms.settings().limit()), QueryRoom::inBackground);
            room = usable;
        }
        return usable;
    }

    private static void inBackground(Runnable start) {
        Thread thread = new Thread(start, "room-start");
        thread.setDaemon(true);
        thread.start();
    }

    /** A start that takes longer goes on: the next query may find it ready. */
    private static Room await(CompletableFuture<Room> room) {
        try {
            return room.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw starting("The room for queries is still starting. Try again in a few seconds.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw starting("The server is stopping.");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof ProblemException problem) {
                throw problem;
            }
            throw ProblemException.of(ProblemType.DATABASE_AWAY,
                    e.getCause() instanceof SurroundingsException failure ? failure.getMessage() : "The room for queries did not open.");
        }
    }

    private static ProblemException starting(String why) {
        return ProblemException.of(ProblemType.STARTING, why);
    }

    @Override
    public synchronized void close() {
        closed = true;
        closeRoom();
    }

    private void closeRoom() {
        if (room != null) {
            room.thenAccept(Room::close);
        }
    }
}
