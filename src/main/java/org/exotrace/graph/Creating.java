package org.exotrace.graph;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.exotrace.files.Folders;
import org.jspecify.annotations.Nullable;

/**
 * Makes a new store whole or not at all. Neo4j cannot open a store whose making was killed half-way; a mark that
 * stands while it is made tells the next start that nothing was in it yet, so that it is made anew.
 * The mark is locked, so that two processes never make one store.
 */
final class Creating implements AutoCloseable {

    private final Path mark;
    private final @Nullable FileChannel channel;

    private Creating(Path mark, @Nullable FileChannel channel) {
        this.mark = mark;
        this.channel = channel;
    }

    /**
     * Nothing happens where a store stands that was made to its end, be it while this looked on.
     *
     * @throws OverlappingFileLockException when another process is making it
     */
    static Creating begin(Path folder) throws IOException {
        Path mark = folder.resolve("creating");
        Path data = folder.resolve("data");
        while (Files.exists(mark) || !Files.exists(data)) {
            Optional<Creating> mine = take(mark, data);
            if (mine.isPresent()) {
                Folders.delete(data);
                return mine.get();
            }
        }
        return new Creating(mark, null);
    }

    private static Optional<Creating> take(Path mark, Path data) throws IOException {
        try {
            return Files.exists(mark) ? goOn(mark) : anew(mark, data);
        } catch (NoSuchFileException | FileAlreadyExistsException e) {
            // Another process took the mark away, or was quicker to set it.
            return Optional.empty();
        }
    }

    /** What a killed process left; empty where that was no killed one: it came to its end, and took its mark away. */
    private static Optional<Creating> goOn(Path mark) throws IOException {
        Object looked = key(mark);
        return locked(mark, FileChannel.open(mark, WRITE), () -> looked.equals(key(mark)));
    }

    /** A mark of its own; empty where a whole store came to be before it. */
    private static Optional<Creating> anew(Path mark, Path data) throws IOException {
        return locked(mark, FileChannel.open(mark, CREATE_NEW, WRITE), () -> {
            if (!Files.exists(data)) {
                return true;
            }
            Files.delete(mark);
            return false;
        });
    }

    /** @param still asked once it is locked: what was seen before may not hold any more */
    private static Optional<Creating> locked(Path mark, FileChannel channel, Check still) throws IOException {
        boolean kept = false;
        try {
            if (channel.tryLock() == null) {
                throw new OverlappingFileLockException();
            }
            kept = still.holds();
            return kept ? Optional.of(new Creating(mark, channel)) : Optional.empty();
        } finally {
            if (!kept) {
                channel.close();
            }
        }
    }

    /** Which file that is; not read, since closing it would give up the lock. A file that is open keeps its key when deleted. */
    private static Object key(Path mark) throws IOException {
        Object key = Files.readAttributes(mark, BasicFileAttributes.class).fileKey();
        return key == null ? mark : key;
    }

    /** The store is open: from now on it may hold something. */
    void done() throws IOException {
        if (channel != null) {
            Files.delete(mark);
        }
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }

    @FunctionalInterface
    private interface Check {
        boolean holds() throws IOException;
    }
}
