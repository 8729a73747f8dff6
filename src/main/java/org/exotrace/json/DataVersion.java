package org.exotrace.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.exotrace.model.DataSet;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 over the canonical JSON of a data set: sorted keys, Unicode NFC, nothing absent, statements by record.
 * The same content gives the same version whatever file, order or line end it came from.
 */
public final class DataVersion {

    private DataVersion() {}

    /** {@code sha256:} and 64 digits. */
    public static String of(DataSet dataSet) {
        try {
            return "sha256:" + Sha256.ofWritten(out -> write(dataSet, out));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The canonical JSON of it, one thing after the other: the whole of it would take several times its memory. */
    private static void write(DataSet it, OutputStream out) throws IOException {
        Map<String, List<?>> lists = new TreeMap<>(Map.of("datasets", it.datasets(), "themes", it.themes(), "entities", it.entities(),
                "extensions", it.extensions(), "publications", it.publications(), "statements", it.statements(), "conflicts", it.conflicts()));
        lists.values().removeIf(List::isEmpty);
        String before = "{";
        for (Map.Entry<String, List<?>> list : lists.entrySet()) {
            before += "\"%s\":[".formatted(list.getKey());
            for (Object one : list.getValue()) {
                out.write((before + canonical(one)).getBytes(StandardCharsets.UTF_8));
                before = ",";
            }
            before = "],";
        }
        out.write((lists.isEmpty() ? "{}" : "]}").getBytes(StandardCharsets.UTF_8));
    }

    /** The first twelve digits, for file names and pages. */
    public static String brief(String version) {
        return version.substring("sha256:".length(), "sha256:".length() + 12);
    }

    /** The canonical JSON of a data set, or of one thing in it. */
    public static String canonical(Object value) throws IOException {
        return Json.MODEL.writeValueAsString(sorted(Json.MODEL.convertValue(value, Object.class)));
    }

    private static @Nullable Object sorted(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> result = new TreeMap<>();
            map.forEach((key, inner) -> result.put(key.toString(), sorted(inner)));
            return result;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(DataVersion::sorted).toList();
        }
        return value instanceof String text ? Normalizer.normalize(text, Normalizer.Form.NFC) : value;
    }
}
