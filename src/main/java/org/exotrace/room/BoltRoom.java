package org.exotrace.room;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import org.exotrace.failure.SurroundingsException;
import org.exotrace.graph.Password;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The room that other clients reach over Bolt. One that ends is followed by another, at the same port with the same password.
 * What they change, users among it, ends with the room.
 */
public final class BoltRoom implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(BoltRoom.class);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final Rooms rooms;
    private final Path passwordFile;
    private final String password = Password.fresh();
    private volatile Room room;
    private volatile boolean closed;

    private BoltRoom(Rooms rooms, int port) {
        this.rooms = rooms;
        passwordFile = write(password, rooms.data().resolve("bolt-password"));
        room = open(port);
        Thread thread = new Thread(this::keepOpen, "bolt-room");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * @param port 0 for a free one
     * @throws SurroundingsException when the port is taken, or there is no room for a copy of the store
     */
    public static BoltRoom open(Rooms rooms, int port) {
        return new BoltRoom(rooms, port);
    }

    private Room open(int port) {
        return rooms.open(port, password, rooms.settings().boltLimit());
    }

    /** Where it is, and with what. */
    public String address() {
        return "bolt://127.0.0.1:%d user neo4j, password in %s".formatted(room.port(), passwordFile);
    }

    private void keepOpen() {
        while (!closed) {
            int code = room.ended().join();
            int port = room.port();
            room.close();
            for (Duration pause = Duration.ZERO; !closed && !room.isOpen(); pause = longer(pause)) {
                again(port, code, pause);
            }
        }
    }

    private void again(int port, int code, Duration pause) {
        try {
            Thread.sleep(pause.toMillis());
            LOG.warn("The room of --bolt-port ended (exit code {}); it is started again.", code);
            Room next = open(port);
            synchronized (this) {
                room = next;
                if (closed) {
                    next.close();
                }
            }
        } catch (RuntimeException e) {
            // Whatever it is, the port is not to stay shut for good.
            LOG.warn("It did not start: {}", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closed = true;
        }
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2).plusSeconds(1);
        return twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
    }

    /** A file that is made is its owner's alone; one that stands may be anybody's. */
    private static Path write(String password, Path file) {
        try {
            Path fresh = Files.createTempFile(file.getParent(), "bolt", "");
            Files.writeString(fresh, password + System.lineSeparator());
            return Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new SurroundingsException("The password of --bolt-port cannot be written to '%s'. Check the rights of its folder."
                    .formatted(file), e);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        room.close();
        passwordFile.toFile().delete();
    }
}
