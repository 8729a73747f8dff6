package org.exotrace.graph;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.exotrace.config.Program;
import org.exotrace.failure.Causes;
import org.exotrace.failure.Reason;
import org.exotrace.failure.SurroundingsException;
import org.jspecify.annotations.Nullable;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.impl.transaction.log.entry.UnsupportedLogVersionException;

/** Says in one line why the embedded store does not open, or does not take data, and what to do. */
final class StoreFailure {

    /** As the system words them: Neo4j passes on the text alone. */
    private static final List<String> NO_ROOM = List.of("No space left", "File too large", "quota exceeded", "not enough space");
    private static final long LITTLE_ROOM = 1L << 20;

    private StoreFailure() {}

    /** @throws OutOfMemoryError where that is what failed, which is nothing of the store's */
    static SurroundingsException opening(Path folder, Throwable failure) {
        causes(failure).filter(OutOfMemoryError.class::isInstance).findFirst().ifPresent(it -> {
            throw (OutOfMemoryError) it;
        });
        if (caused(failure, AccessDeniedException.class) || said(failure, List.of("Permission denied")) || locked(folder)) {
            return new SurroundingsException(
                    "The store in '%s' may not be read and written by this user. Give one that may be with --data."
                            .formatted(folder), failure);
        }
        if (caused(failure, FileLockException.class) || caused(failure, OverlappingFileLockException.class)) {
            return new SurroundingsException(
                    "The store in '%s' is in use by another process. Stop that one, or give another folder with --data."
                            .formatted(folder), failure);
        }
        if (caused(failure, BindException.class) || said(failure, List.of("Address already in use"))) {
            return new SurroundingsException(
                    "The port for Bolt cannot be used: another program has it, or it needs rights. Give another with --bolt-port, 0"
                            + " for a free one.", failure);
        }
        if (said(failure, List.of("Too many open files"))) {
            return new SurroundingsException(
                    "This process may open too few files for the store in '%s'. Raise its limit, as with ulimit -n 1024."
                            .formatted(folder), failure);
        }
        if (caused(failure, UnsupportedLogVersionException.class)) {
            return new SurroundingsException(
                    ("The store in '%s' was written by a newer Neo4j than the %s in here. Start the Exotrace that wrote it,"
                            + " or give another folder with --data.").formatted(folder, Program.neo4jVersion()), failure);
        }
        if (hasNoRoom(folder, failure)) {
            return noRoom(folder, failure);
        }
        return new SurroundingsException(
                "The store in '%s' cannot be opened: %s. Its log is %s; to begin anew, give another folder with --data."
                        .formatted(folder, root(failure), folder.resolve("logs").resolve("debug.log")), failure);
    }

    /** @param state what the store holds now */
    static SurroundingsException writing(Path folder, Throwable failure, String state) {
        if (hasNoRoom(folder, failure)) {
            return new SurroundingsException(
                    ("The disk has no room for the data: the store in '%s' %s. Make room, or give a folder on another disk"
                            + " with --data.").formatted(folder, state), failure);
        }
        return new SurroundingsException(
                "The store in '%s' did not take the data, and %s: %s. Its log is %s."
                        .formatted(folder, state, root(failure), folder.resolve("logs").resolve("debug.log")), failure);
    }

    /** A lock that may not be written looks to Neo4j like one that is held. */
    private static boolean locked(Path folder) {
        Path lock = folder.resolve("data").resolve("databases").resolve("store_lock");
        return Files.exists(lock) && !Files.isWritable(lock);
    }

    private static boolean hasNoRoom(Path folder, Throwable failure) {
        return said(failure, NO_ROOM) || hasLittleRoom(folder);
    }

    static SurroundingsException noRoom(Path folder, @Nullable Throwable failure) {
        return new SurroundingsException(
                "The disk has no room for the store in '%s'. Make room, or give a folder on another disk with --data."
                        .formatted(folder), failure);
    }

    /** Whether a file may become larger than any that is there: where a limit on files is reached the disk may have room. */
    static boolean canGrow(Path folder) {
        Path probe = folder.resolve("probe");
        try (RandomAccessFile file = new RandomAccessFile(probe.toFile(), "rw")) {
            file.setLength(largest(folder) + LITTLE_ROOM);
            return true;
        } catch (IOException e) {
            return false;
        } finally {
            probe.toFile().delete();
        }
    }

    private static long largest(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.mapToLong(it -> it.toFile().length()).max().orElse(0);
        } catch (UncheckedIOException e) {
            return 0;
        }
    }

    static boolean hasLittleRoom(Path folder) {
        return hasLessThan(LITTLE_ROOM, folder);
    }

    static boolean hasLessThan(long bytes, Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < bytes;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean caused(Throwable failure, Class<? extends Throwable> type) {
        return causes(failure).anyMatch(type::isInstance);
    }

    private static boolean said(Throwable failure, List<String> words) {
        return causes(failure).map(it -> String.valueOf(it.getMessage())).anyMatch(it -> words.stream().anyMatch(it::contains));
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Causes.of(failure)
                .flatMap(it -> Stream.concat(Stream.of(it), Stream.of(it.getSuppressed())));
    }

    /** What the innermost failure says. */
    private static String root(Throwable failure) {
        return Reason.of(Causes.of(failure).reduce(failure, (outer, inner) -> inner));
    }
}
