package org.exotrace.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.exotrace.failure.SurroundingsException;
import org.exotrace.json.Json;
import org.exotrace.model.DataSet;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The catalogue in a file beside the store, so that a start answers before the database has opened.
 * It holds what the store held when it was written: whoever changes the store forgets it first.
 */
public final class CatalogueFile {

    private static final Logger LOG = LoggerFactory.getLogger(CatalogueFile.class);

    private final Path file;

    public CatalogueFile(Path storeFolder) {
        file = storeFolder.resolve("catalogue.json.gz");
    }

    /**
     * @param seeds fingerprint of the shipped seeds that the data came from; null for a data set of somebody's own
     */
    private record Content(String name, String dataVersion, @Nullable String seeds, DataSet data) {}

    /** What was kept; empty where there is none, it is broken, or it came from other shipped seeds. */
    public Optional<Catalogue> read(String seeds) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            Content content = Json.MODEL.readValue(in, Content.class);
            return content.seeds() != null && !content.seeds().equals(seeds)
                    ? Optional.empty()
                    : Optional.of(new Catalogue(content.data(), content.name(), content.dataVersion()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Replaces the file at one go: a killed process leaves the old one or the new one. Without room it stays away. */
    public void write(Catalogue catalogue, @Nullable String seeds) {
        Path fresh = file.resolveSibling("catalogue.json.gz.new");
        try {
            try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(fresh))) {
                Json.MODEL.writeValue(out, new Content(catalogue.name(), catalogue.dataVersion(), seeds, catalogue.dataSet()));
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warn("The catalogue could not be kept beside the store ({}); the next start is slower.", e.getMessage());
        }
    }

    /** Called before the store changes. */
    public void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new SurroundingsException(
                    "'%s' cannot be deleted. Check the rights of its folder; nothing was loaded.".formatted(file), e);
        }
    }
}
