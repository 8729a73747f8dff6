package org.exotrace.catalogue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.exotrace.failure.Reason;
import org.exotrace.failure.SurroundingsException;
import org.exotrace.files.PrivateFiles;
import org.exotrace.json.Json;
import org.exotrace.json.Sha256;
import org.exotrace.json.Sharing;
import org.exotrace.model.DataSet;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The catalogue in a file beside the store, so that a start answers before the database has opened.
 * It holds what the store held when it was written: whoever changes the store forgets it first. It is believed only with its
 * checksum, which stands in a file of its own.
 */
public final class CatalogueFile {

    private static final Logger LOG = LoggerFactory.getLogger(CatalogueFile.class);

    private static final int FORMAT = 2;

    /** In the jar: what the first start answers from. */
    private static final String INSIDE = "/shipped/catalogue.json.gz";

    private final Path file;
    private final Path sum;

    public CatalogueFile(Path storeFolder) {
        file = storeFolder.resolve("catalogue.json.gz");
        sum = storeFolder.resolve("catalogue.json.gz.sha256");
    }

    /**
     * @param format grows where an older shape cannot be read any more
     * @param seeds  fingerprint of the shipped seeds that the data came from, or a part of them; null where none did
     */
    private record Content(int format, String name, String dataVersion, @Nullable String seeds, DataSet data) {}

    /** What was kept; empty where there is none, it is not what was written, or it came from other shipped seeds. */
    public Optional<Catalogue> read(String seeds) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            if (!Files.readString(sum).equals(Sha256.of(bytes))) {
                return Optional.empty();
            }
            return read(new ByteArrayInputStream(bytes), seeds);
        } catch (IOException | RuntimeException e) {
            LOG.debug("No catalogue was kept that can be used", e);
            return Optional.empty();
        }
    }

    /** What a first reading needs, before it is known which file. */
    public static void prepare() {
        Sharing.prepare(Content.class);
    }

    /** How many bytes it holds as JSON, as its last four say; 0 where there is none. */
    public long length() {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer last = ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
            return channel.read(last, Math.max(0, channel.size() - Integer.BYTES)) < Integer.BYTES ? 0 : Integer.toUnsignedLong(last.getInt(0));
        } catch (IOException e) {
            return 0;
        }
    }

    /** What the program brings of the shipped seeds, as the build made it; empty where it made none of them as they are. */
    public static Optional<Catalogue> shipped(String seeds) {
        try (InputStream in = CatalogueFile.class.getResourceAsStream(INSIDE)) {
            return in == null ? Optional.empty() : read(in, seeds);
        } catch (IOException | RuntimeException e) {
            LOG.debug("The program brings no catalogue that can be used", e);
            return Optional.empty();
        }
    }

    private static Optional<Catalogue> read(InputStream bytes, String seeds) throws IOException {
        try (InputStream in = new GZIPInputStream(bytes)) {
            Content content = new Sharing().read(in, Content.class);
            return content.format() != FORMAT || content.seeds() != null && !content.seeds().equals(seeds)
                    ? Optional.empty()
                    : Optional.of(new Catalogue(content.data(), content.name(), content.dataVersion()));
        }
    }

    /** The bytes of {@link #shipped}, for the folder of classes that a jar is made of. */
    public static void ship(Catalogue catalogue, String seeds, Path classes) throws IOException {
        Path place = classes.resolve(INSIDE.substring(1));
        Files.createDirectories(place.getParent());
        Files.write(place, bytes(catalogue, seeds));
    }

    private static byte[] bytes(Catalogue catalogue, @Nullable String seeds) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            Json.MODEL.writeValue(out, new Content(FORMAT, catalogue.name(), catalogue.dataVersion(), seeds, catalogue.dataSet()));
        }
        return bytes.toByteArray();
    }

    /** Replaces both files, each at one go: a killed process leaves a pair that fits or none. Without room they stay away. */
    public void write(Catalogue catalogue, @Nullable String seeds) {
        try {
            byte[] bytes = bytes(catalogue, seeds);
            PrivateFiles.replace(file, bytes);
            PrivateFiles.replace(sum, Sha256.of(bytes).getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            LOG.warn("The catalogue could not be kept beside the store ({}); the next start is slower.", Reason.of(e));
        }
    }

    /** Called before the store changes. */
    public void forget() {
        try {
            Files.deleteIfExists(sum);
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new SurroundingsException(
                    "'%s' cannot be deleted. Check the rights of its folder; nothing was loaded.".formatted(file), e);
        }
    }
}
