package org.exotrace.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The KGX tables of {@code examples/kgx}, without anything of ours, as the zip that is loaded. */
public final class ExampleTables {

    public static final Path FOLDER = Path.of("examples/kgx");

    private ExampleTables() {}

    public static Path zip(Path folder) throws IOException {
        Path file = folder.resolve("lab.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String table : List.of("nodes.tsv", "edges.tsv")) {
                zip.putNextEntry(new ZipEntry(table));
                Files.copy(FOLDER.resolve(table), zip);
            }
        }
        return file;
    }
}
