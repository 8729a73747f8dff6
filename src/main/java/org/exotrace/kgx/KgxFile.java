package org.exotrace.kgx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The two tables of a zip; other tools put a name in front of theirs. */
public final class KgxFile {

    /** More than a table of a million edges; a small zip can unpack to anything. */
    private static final int MOST = 512 * 1024 * 1024;

    private KgxFile() {}

    /** Tables by {@link KgxGraph#NODES} and {@link KgxGraph#EDGES}; empty where the zip is broken. */
    public static Optional<Map<String, byte[]>> tables(Path path) throws IOException {
        Map<String, byte[]> tables = new HashMap<>();
        try (ZipFile zip = new ZipFile(path.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
                ZipEntry entry = entries.nextElement();
                for (String name : new String[] {KgxGraph.NODES, KgxGraph.EDGES}) {
                    if (entry.getName().endsWith(name)) {
                        tables.put(name, bytes(zip, entry));
                    }
                }
            }
            return Optional.of(tables);
        } catch (ZipException e) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(MOST);
            if (bytes.length == MOST) {
                throw new ZipException("too large");
            }
            return bytes;
        }
    }
}
