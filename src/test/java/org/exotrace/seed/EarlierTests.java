package org.exotrace.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.exotrace.failure.FindingsException.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What version 0.2 wrote gets one message, and none for each of its lines. */
class EarlierTests {

    @TempDir
    private Path folder;

    @Test
    void aFileOrFolderOfTheVersionBeforeIsToldOnce() throws IOException {
        Path json = Files.writeString(folder.resolve("old.json"),
                "{\"entities\": [], \"publications\": [{\"number\": \"1\", \"status\": \"open\"}], \"statements\": [{\"record\": \"G001\"}], \"traps\": []}");
        Path seeds = Files.createDirectory(folder.resolve("seeds"));
        Files.writeString(seeds.resolve("references.yaml"), "references: []\n");
        for (Path old : new Path[] {json, seeds, tables()}) {
            assertThat(SeedReader.check(old).findings()).as(old.toString()).extracting(Finding::rule).containsExactly("written-by-0.2");
        }
    }

    private Path tables() throws IOException {
        Path zip = folder.resolve("old.zip");
        try (OutputStream out = Files.newOutputStream(zip); ZipOutputStream tables = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> table : Map.of(
                    "nodes.tsv", "id\tcategory\texotrace_type\texotrace_json\nx\ty\tpublication\t{\"number\":\"1\",\"status\":\"open\"}\n",
                    "edges.tsv", "id\tsubject\tpredicate\tobject\n").entrySet()) {
                tables.putNextEntry(new ZipEntry(table.getKey()));
                tables.write(table.getValue().getBytes(StandardCharsets.UTF_8));
                tables.closeEntry();
            }
        }
        return zip;
    }
}
