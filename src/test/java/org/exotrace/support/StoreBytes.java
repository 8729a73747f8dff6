package org.exotrace.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of a closed store, to be damaged. */
public final class StoreBytes {

    private StoreBytes() {}

    /** A text that Neo4j stores becomes another one of the same length, wherever it stands. */
    public static void change(Path store, String was, String becomes) throws IOException {
        assertThat(becomes).hasSameSizeAs(was);
        int changed = 0;
        for (Path file : files(store)) {
            String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
            if (bytes.contains(was)) {
                Files.writeString(file, bytes.replace(was, becomes), StandardCharsets.ISO_8859_1);
                changed++;
            }
        }
        assertThat(changed).as("files that hold '%s'", was).isPositive();
    }

    /** What holds the data. */
    public static List<Path> files(Path store) throws IOException {
        try (Stream<Path> files = Files.walk(store.resolve("data").resolve("databases").resolve("neo4j"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
