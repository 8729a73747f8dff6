package org.exotrace.graph;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
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
     * Nothing happens where a store stands that was made to its end.
     *
     * @throws OverlappingFileLockException when another process is making it
     */
    static Creating begin(Path folder) throws IOException {
        Path mark = folder.resolve("creating");
        Path data = folder.resolve("data");
        if (Files.exists(data) && !Files.exists(mark)) {
            return new Creating(mark, null);
        }
        FileChannel channel = FileChannel.open(mark, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new OverlappingFileLockException();
        }
        if (Files.exists(data)) {
            delete(data);
        }
        return new Creating(mark, channel);
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

    private static void delete(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> paths = Files.walk(folder)) {
            all = paths.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }
}
