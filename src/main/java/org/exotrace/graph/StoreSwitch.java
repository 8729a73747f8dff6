package org.exotrace.graph;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.exotrace.files.Folders;
import org.exotrace.files.PrivateFiles;

/**
 * Puts a database that was made beside the one of a store in its place. The old one is kept until the new one is whole: a mark
 * stands meanwhile, and the start that finds it puts the old one back. The mark is locked by whoever is at it.
 */
final class StoreSwitch implements AutoCloseable {

    /** The files of the one graph, below the folder of a store and below where a new one is made. */
    private static final List<Path> PARTS = List.of(Path.of("data", "databases", "neo4j"), Path.of("data", "transactions", "neo4j"));

    private final Path folder;
    private final FileChannel lock;

    private StoreSwitch(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Where the new database is made, in the layout of a store; empty at first.
     *
     * @throws IOException also where an earlier switch was broken off in this process, whose old database is still kept
     */
    static Path next(Path folder) throws IOException {
        if (Files.exists(mark(folder))) {
            throw new IOException("a change before was broken off, which the next start takes back");
        }
        clear(folder);
        Path next = folder.resolve("next");
        PrivateFiles.makeFolder(next);
        for (Path part : PARTS) {
            Files.createDirectories(next.resolve(part));
        }
        return next;
    }

    /** Exchanges them, while nobody has them open. */
    static StoreSwitch exchange(Path folder) throws IOException {
        StoreSwitch change = new StoreSwitch(folder, locked(FileChannel.open(mark(folder), CREATE_NEW, WRITE)));
        for (Path part : PARTS) {
            Path before = folder.resolve("before").resolve(part);
            Files.createDirectories(before.getParent());
            Files.move(folder.resolve(part), before);
            Files.move(folder.resolve("next").resolve(part), folder.resolve(part));
        }
        return change;
    }

    /** The new one is whole: the old one goes. */
    void done() throws IOException {
        Files.delete(mark(folder));
        clear(folder);
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    /**
     * Puts back the old database where a switch was broken off; called before the store opens.
     *
     * @throws OverlappingFileLockException where another process is at it
     */
    static void undo(Path folder) throws IOException {
        try (FileChannel lock = locked(FileChannel.open(mark(folder), WRITE))) {
            for (Path part : PARTS) {
                Path before = folder.resolve("before").resolve(part);
                if (Files.exists(before)) {
                    Folders.delete(folder.resolve(part));
                    Files.move(before, folder.resolve(part));
                }
            }
            Files.delete(mark(folder));
        } catch (NoSuchFileException e) {
            // No switch was broken off, or another process has just put it right.
        }
    }

    /** What a load that was killed left beside the store; called by who has the store open. */
    static void clear(Path folder) throws IOException {
        Folders.delete(folder.resolve("next"));
        Folders.delete(folder.resolve("before"));
    }

    private static Path mark(Path folder) {
        return folder.resolve("switching");
    }

    private static FileChannel locked(FileChannel channel) throws IOException {
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw e;
        }
        channel.close();
        throw new OverlappingFileLockException();
    }
}
