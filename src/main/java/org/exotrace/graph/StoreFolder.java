package org.exotrace.graph;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.exotrace.failure.Reason;
import org.exotrace.failure.SurroundingsException;
import org.exotrace.files.PrivateFiles;

/** The folder of an embedded store: nobody but its owner looks into it. */
final class StoreFolder {

    private StoreFolder() {}

    /** Whether no store was ever made there. */
    static boolean isNew(Path folder) {
        return !Files.exists(folder.resolve("data"));
    }

    /** @throws SurroundingsException where there is none and none can be made */
    static void make(Path folder) {
        try {
            PrivateFiles.makeFolder(folder);
        } catch (FileAlreadyExistsException e) {
            throw new SurroundingsException(
                    "The store folder '%s' is a file. Give a folder with --data.".formatted(folder), e);
        } catch (IOException e) {
            throw new SurroundingsException(
                    "The store folder '%s' cannot be made (%s). Give one that you may write to with --data."
                            .formatted(folder, Reason.of(e)), e);
        }
    }

    /** What Neo4j made in a folder that may be open to others. */
    static void close(Path folder) throws IOException {
        for (String inside : List.of("data", "logs")) {
            PrivateFiles.close(folder.resolve(inside));
        }
    }
}
