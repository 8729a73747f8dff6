package org.exotrace.version;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.json.DataVersion;
import org.exotrace.json.Json;
import org.exotrace.json.Sha256;
import org.exotrace.json.Sharing;
import org.exotrace.model.DataSet;

/**
 * One data version in a zip: {@code version.json} says what it is, {@code data.json} is the canonical JSON, whose SHA-256 is the data
 * version, so that nothing else has to vouch for it. The same content gives the same bytes.
 */
final class VersionFile {

    private static final String ABOUT = "version.json";
    private static final String DATA = "data.json";

    private VersionFile() {}

    /**
     * What stands first in the file.
     *
     * @param name default or custom
     */
    record About(String name, KnownVersion version) {}

    /** @throws IOException where the content is not that of the data version that it is said to have */
    static byte[] bytes(Catalogue catalogue, KnownVersion said) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(entry(ABOUT));
            zip.write(Json.MODEL.writeValueAsBytes(new About(catalogue.name(), said)));
            zip.putNextEntry(entry(DATA));
            String is = DataVersion.write(catalogue.dataSet(), zip);
            if (!is.equals(said.dataVersion())) {
                throw new IOException("its content comes to " + is);
            }
        }
        return bytes.toByteArray();
    }

    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
        return entry;
    }

    static About about(InputStream in) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(in)) {
            return about(zip);
        }
    }

    private static About about(ZipInputStream zip) throws IOException {
        open(zip, ABOUT);
        return Json.MODEL.readValue(zip.readAllBytes(), About.class);
    }

    /** @throws IOException where it is not what was written, or holds what this program cannot read */
    static Catalogue catalogue(InputStream in) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(in)) {
            About about = about(zip);
            open(zip, DATA);
            MessageDigest digest = Sha256.digest();
            DigestInputStream read = new DigestInputStream(zip, digest);
            DataSet data = new Sharing().read(new Unclosed(read), DataSet.class);
            read.transferTo(OutputStream.nullOutputStream());
            String said = about.version().dataVersion();
            if (!said.equals("sha256:" + Sha256.hex(digest.digest()))) {
                throw new IOException("its content is not that of " + said);
            }
            return new Catalogue(data, about.name(), said);
        }
    }

    private static void open(ZipInputStream zip, String name) throws IOException {
        ZipEntry entry = zip.getNextEntry();
        if (entry == null || !entry.getName().equals(name)) {
            throw new IOException("it holds no " + name);
        }
    }

    /** Readers close what they have read, and here more is to be read. */
    private static final class Unclosed extends FilterInputStream {

        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // by who opened it
        }
    }
}
