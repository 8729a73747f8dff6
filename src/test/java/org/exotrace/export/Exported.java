package org.exotrace.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.support.Seeds;

/** Exports of the shipped seeds, as files and as rows. */
final class Exported {

    private Exported() {}

    static byte[] bytes(ExportFormat format, String... records) {
        return bytes(Seeds.CATALOGUE, format, records);
    }

    static byte[] bytes(Catalogue catalogue, ExportFormat format, String... records) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.write(Selection.of(catalogue, List.of(records)), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static String text(ExportFormat format, String... records) {
        return new String(bytes(format, records), StandardCharsets.UTF_8);
    }

    /** The files of a zip. */
    static Map<String, String> unzipped(byte[] zip) {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** Rows by column, taken apart by nothing but tabs and line ends. */
    static List<Map<String, String>> rows(String table) {
        List<String> lines = table.lines().toList();
        String[] names = lines.get(0).split("\t", -1);
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < names.length; i++) {
                row.put(names[i], cells[i]);
            }
            rows.add(row);
        }
        return rows;
    }
}
