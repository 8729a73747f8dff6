package org.exotrace.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The files of a zip.
 *
 * @param most bytes of what is read of it together
 */
record ZipParts(Path path, long most) {

    /** More files than this no data set has. */
    private static final int MANY = 10_000;

    List<Part> all() throws IOException {
        List<Part> parts = new ArrayList<>();
        try (ZipFile zip = zip()) {
            if (zip.size() > MANY) {
                throw new Parts.TooLarge();
            }
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (!entry.isDirectory()) {
                    parts.add(new Part(entry.getName(), entry.getSize(), () -> open(entry)));
                }
            }
        }
        return parts;
    }

    /** Names in the letters of an old system are only names. */
    private ZipFile zip() throws IOException {
        try {
            return new ZipFile(path.toFile());
        } catch (ZipException e) {
            if (String.valueOf(e.getMessage()).contains("bad entry name")) {
                return new ZipFile(path.toFile(), StandardCharsets.ISO_8859_1);
            }
            throw e;
        }
    }

    private InputStream open(ZipEntry entry) throws IOException {
        ZipFile zip = zip();
        try {
            if (entry.getSize() > most) {
                throw new Parts.TooLarge();
            }
            return new Checked(zip, entry, most);
        } catch (IOException e) {
            zip.close();
            throw e;
        }
    }

    /** Its sum is held against what was read to its end: Java's own reading of a zip does not. */
    private static final class Checked extends Piecewise {

        private final ZipFile zip;
        private final ZipEntry entry;
        private final CheckedInputStream sum;

        Checked(ZipFile zip, ZipEntry entry, long most) throws IOException {
            this(zip, entry, new CheckedInputStream(Piecewise.bounded(zip.getInputStream(entry), most), new CRC32()));
        }

        private Checked(ZipFile zip, ZipEntry entry, CheckedInputStream sum) {
            super(sum);
            this.zip = zip;
            this.entry = entry;
            this.sum = sum;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int count = sum.read(into, offset, length);
            if (count < 0 && sum.getChecksum().getValue() != entry.getCrc()) {
                throw new ZipException("checksum");
            }
            return count;
        }

        @Override
        public void close() throws IOException {
            super.close();
            zip.close();
        }
    }
}
