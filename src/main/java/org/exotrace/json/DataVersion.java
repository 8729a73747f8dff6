package org.exotrace.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Iterator;
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

    private final Sha256.Sum sum = new Sha256.Sum();
    private final OutputStream copy;
    private boolean empty = true;

    public DataVersion() {
        this(OutputStream.nullOutputStream());
    }

    /** @param copy gets the canonical JSON too */
    private DataVersion(OutputStream copy) {
        this.copy = copy;
    }

    /** {@code sha256:} and 64 digits. */
    public static String of(DataSet dataSet) {
        return of(dataSet, new DataVersion());
    }

    /**
     * Writes the canonical JSON.
     *
     * @return its version
     */
    public static String write(DataSet dataSet, OutputStream out) throws IOException {
        try {
            return of(dataSet, new DataVersion(out));
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e.getCause());
        }
    }

    private static String of(DataSet dataSet, DataVersion version) {
        version.part("conflicts", dataSet.conflicts().iterator());
        version.part("datasets", dataSet.datasets().iterator());
        version.part("entities", dataSet.entities().iterator());
        version.part("extensions", dataSet.extensions().iterator());
        version.part("publications", dataSet.publications().iterator());
        version.part("statements", dataSet.statements().iterator());
        version.part("themes", dataSet.themes().iterator());
        return version.text();
    }

    /**
     * Takes one part of a data set that is never held as a whole, and goes through it once.
     *
     * @param name   as JSON says it: the parts come in the order of their names
     * @param things in the order of their ids
     */
    public void part(String name, Iterator<?> things) {
        if (!things.hasNext()) {
            return;
        }
        add((empty ? "{\"" : ",\"") + name + "\":");
        empty = false;
        String before = "[";
        try {
            while (things.hasNext()) {
                add(before + canonical(things.next()));
                before = ",";
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        add("]");
    }

    private void add(String piece) {
        byte[] bytes = piece.getBytes(StandardCharsets.UTF_8);
        sum.add(bytes);
        try {
            copy.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The version of all parts that came. */
    public String text() {
        add(empty ? "{}" : "}");
        return "sha256:" + sum.text();
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
