package org.exotrace.room;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.exotrace.failure.SurroundingsException;
import org.exotrace.json.Json;
import org.exotrace.room.Messages.Opened;
import org.exotrace.room.Messages.Opening;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A process with a copy of the store of its own. Whatever happens in it ends with it. */
final class Room implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Room.class);

    /** Longer than the slowest machine takes to start one. */
    private static final Duration OPENING = Duration.ofMinutes(2);

    private final Path folder;
    private final Process process;
    private final Pipe pipe;
    private int port;

    private Room(Path folder, String heap) throws IOException {
        this.folder = folder;
        process = RoomProcess.start(heap, said());
        pipe = new Pipe(process);
    }

    /**
     * Starts a process in a folder that holds a copy of the store, and waits until it is ready.
     *
     * @throws SurroundingsException with why it is not
     */
    static Room open(Opening opening, String heap) {
        Path folder = Path.of(opening.folder());
        try {
            Room room = new Room(folder, heap);
            room.pipe.send(opening);
            String failure = room.failure();
            if (failure == null) {
                return room;
            }
            LOG.debug("A room did not open: {}", Files.readString(room.said()));
            room.close();
            throw new SurroundingsException(failure);
        } catch (IOException e) {
            RoomFolders.delete(folder);
            throw new SurroundingsException("A room for queries cannot be started: %s.".formatted(e.getMessage()), e);
        }
    }

    /** Why it did not open; null where it did. */
    private @Nullable String failure() throws JsonProcessingException {
        try {
            String line = pipe.next(OPENING.toMillis());
            if (line == null || line.equals(Pipe.OVER)) {
                return "A room for queries did not open. It needs the memory that --room-heap says, and as much again.";
            }
            Opened opened = Json.API.readValue(line, Opened.class);
            port = opened.port();
            return opened.failure();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "The start of a room was broken off.";
        }
    }

    private Path said() {
        return folder.resolve("said.log");
    }

    int port() {
        return port;
    }

    Pipe pipe() {
        return pipe;
    }

    boolean isOpen() {
        return process.isAlive();
    }

    /** The exit code, once it has ended. */
    CompletableFuture<Integer> ended() {
        return process.onExit().thenApply(Process::exitValue);
    }

    /** Kills what runs in it, and deletes its copy. Of two that close it at once one waits: they would take files from under each other. */
    @Override
    public synchronized void close() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        RoomFolders.delete(folder);
    }
}
