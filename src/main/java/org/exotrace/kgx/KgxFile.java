package org.exotrace.kgx;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The two tables of a zip, or whatever else is asked for of one; other tools put a name in front of theirs. */
public final class KgxFile {

    private KgxFile() {}

    /** A small zip can unpack to anything. */
    public static final class TooLarge extends IOException {

        private static final long serialVersionUID = 1L;
    }

    /**
     * Those of these names that there are; empty where the zip is broken.
     *
     * @param most bytes of all together
     * @throws TooLarge where there are more
     */
    public static Optional<Map<String, byte[]>> tables(Path path, long most, String... names) throws IOException {
        Map<String, byte[]> tables = new HashMap<>();
        long left = most;
        try (ZipFile zip = new ZipFile(path.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
                ZipEntry entry = entries.nextElement();
                for (String name : names) {
                    if (entry.getName().endsWith(name)) {
                        byte[] table = bytes(zip, entry, left);
                        left -= table.length;
                        tables.put(name, table);
                    }
                }
            }
            return Optional.of(tables);
        } catch (ZipException | EOFException e) {
            return Optional.empty();
        }
    }

    /** The sum is held against what was read: Java's own reading of a zip does not. */
    private static byte[] bytes(ZipFile zip, ZipEntry entry, long most) throws IOException {
        CRC32 sum = new CRC32();
        try (InputStream in = new CheckedInputStream(zip.getInputStream(entry), sum)) {
            byte[] bytes = entry.getSize() > most ? new byte[0] : in.readNBytes((int) most + 1);
            if (bytes.length > most || entry.getSize() > most) {
                throw new TooLarge();
            }
            if (sum.getValue() != entry.getCrc()) {
                throw new ZipException("checksum");
            }
            return bytes;
        }
    }
}
