package org.exotrace.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.exotrace.support.ExampleTables;

/** Exports written to a folder, as they are or spoiled. */
record ImportFile(Path folder) {

    Path json(UnaryOperator<String> change) {
        return write("data.json", change.apply(Exported.text(ExportFormat.JSON)).getBytes(StandardCharsets.UTF_8));
    }

    Path kgx(String table, UnaryOperator<String> change) {
        return zip(Exported.unzipped(Exported.bytes(ExportFormat.KGX)), table, change);
    }

    /** The example of a laboratory's own tables; .tsv changes both. */
    Path bare(String table, UnaryOperator<String> change) {
        return zip(Map.of("nodes.tsv", example("nodes.tsv"), "edges.tsv", example("edges.tsv")), table, change);
    }

    private static String example(String table) {
        try {
            return Files.readString(ExampleTables.FOLDER.resolve(table));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path zip(Map<String, String> tables, String table, UnaryOperator<String> change) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> file : tables.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                String text = file.getKey().endsWith(table) ? change.apply(file.getValue()) : file.getValue();
                zip.write(text.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return write("data.zip", out.toByteArray());
    }

    Path write(String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
