package org.exotrace.room;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.exotrace.failure.SurroundingsException;
import org.exotrace.files.PrivateFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folders of rooms, below the folder of the store; none is read by other users, and none is kept. */
public final class RoomFolders {

    private static final Logger LOG = LoggerFactory.getLogger(RoomFolders.class);

    private RoomFolders() {}

    /** Deletes what rooms left that ended with a server that was killed. */
    public static void clear(Path data) {
        delete(rooms(data));
    }

    /** A new one, which nobody else may enter. */
    static Path make(Path data) {
        try {
            PrivateFiles.makeFolder(rooms(data));
            return Files.createTempDirectory(rooms(data), "");
        } catch (IOException e) {
            throw new SurroundingsException("No folder can be made in '%s'. Make room there, and check its rights.".formatted(rooms(data)), e);
        }
    }

    private static Path rooms(Path data) {
        return data.resolve("rooms");
    }

    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.debug("A room's folder is left for the next start", e);
        }
    }
}
