package org.exotrace.version;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.config.Build;
import org.exotrace.config.Program;
import org.exotrace.failure.Reason;
import org.exotrace.files.PrivateFiles;
import org.exotrace.json.DataVersion;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The data versions in a folder, one file each under its 64 digits, the one that was served last being the newest; behind them those
 * that the program brings. Several programs may share the folder: files are replaced whole, and one that is gone was the oldest.
 */
public final class KeptVersions {

    private static final Logger LOG = LoggerFactory.getLogger(KeptVersions.class);

    /** All together, whatever their number. */
    private static final long MOST_BYTES = 500_000_000;
    private static final String INSIDE = "versions/";
    private static final String END = ".zip";

    private final Path folder;
    private final int most;

    /**
     * @param data where a program keeps its files
     * @param most how many are kept
     */
    public KeptVersions(Path data, int most) {
        folder = data.resolve("versions");
        this.most = most;
    }

    private record Kept(Path file, long bytes, FileTime served) {}

    /** Somewhere that a version is read from. */
    @FunctionalInterface
    private interface Place {
        InputStream open() throws IOException;
    }

    /** Keeps what is served now. Without room or rights it stays away: answers need it only later. */
    public void keep(Catalogue catalogue) {
        try {
            Path file = folder.resolve(digits(catalogue.dataVersion()) + END);
            if (most > 0 && Files.exists(file)) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
            } else if (most > 0) {
                byte[] bytes = VersionFile.bytes(catalogue, said(catalogue, Instant.now().truncatedTo(ChronoUnit.SECONDS).toString()));
                PrivateFiles.makeFolder(folder);
                PrivateFiles.replace(file, bytes);
            }
            forgetOldest();
        } catch (IOException e) {
            LOG.warn("The data version {} could not be kept in '{}' ({}): links to it end with this load.",
                    DataVersion.brief(catalogue.dataVersion()), folder, Reason.of(e));
        }
    }

    private static KnownVersion said(Catalogue catalogue, @Nullable String loadedAt) {
        return new KnownVersion(catalogue.dataVersion(), loadedAt, Program.version());
    }

    /** Into the folder of classes that a jar is made of. */
    public static void ship(Catalogue catalogue, Path classes) throws IOException {
        Path file = classes.resolve(INSIDE).resolve(digits(catalogue.dataVersion()) + END);
        if (!Files.exists(file)) {
            Files.createDirectories(classes.resolve(INSIDE));
            Files.write(file, VersionFile.bytes(catalogue, said(catalogue, Program.built())));
        }
    }

    private void forgetOldest() throws IOException {
        long bytes = 0;
        int kept = 0;
        for (Kept it : files()) {
            bytes += it.bytes();
            if (++kept > most || bytes > MOST_BYTES) {
                Files.deleteIfExists(it.file());
            }
        }
    }

    /** The newest first. */
    private List<Kept> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Kept> files = new ArrayList<>();
        try (Stream<Path> inside = Files.list(folder)) {
            for (Path file : inside.filter(it -> it.getFileName().toString().matches("[0-9a-f]{64}\\.zip")).toList()) {
                files.add(new Kept(file, Files.size(file), Files.getLastModifiedTime(file)));
            }
        }
        files.sort(Comparator.comparing(Kept::served).reversed().thenComparing(Kept::file));
        return files;
    }

    /** What each is, the newest first; what cannot be read is not there. */
    public List<KnownVersion> all() {
        Map<String, KnownVersion> all = new LinkedHashMap<>();
        places().forEach((digits, place) -> {
            try (InputStream in = place.open()) {
                all.put(digits, VersionFile.about(in).version());
            } catch (IOException | RuntimeException e) {
                LOG.debug("No data version", e);
            }
        });
        return List.copyOf(all.values());
    }

    /** The digits of those that begin so. */
    List<String> beginning(String digits) {
        return places().keySet().stream().filter(it -> it.startsWith(digits)).toList();
    }

    /** The catalogue of one; empty where it is not what was kept. */
    Optional<Catalogue> read(String digits) {
        Place place = places().get(digits);
        if (place == null) {
            return Optional.empty();
        }
        try (InputStream in = place.open()) {
            return Optional.of(VersionFile.catalogue(in)).filter(it -> digits(it.dataVersion()).equals(digits));
        } catch (IOException | RuntimeException e) {
            LOG.warn("The data version {} cannot be read any more ({}).", digits.substring(0, 12), e.getMessage());
            return Optional.empty();
        }
    }

    /** By their digits. */
    private Map<String, Place> places() {
        Map<String, Place> places = new LinkedHashMap<>();
        try {
            files().forEach(it -> places.put(name(it.file().getFileName().toString()), () -> Files.newInputStream(it.file())));
        } catch (IOException e) {
            LOG.warn("The folder '{}' cannot be read ({}).", folder, Reason.of(e));
        }
        Build.running().files(INSIDE).forEach(it -> places.putIfAbsent(name(it.substring(INSIDE.length())), () -> inside(it)));
        return places;
    }

    private static InputStream inside(String name) throws IOException {
        InputStream in = KeptVersions.class.getResourceAsStream("/" + name);
        if (in == null) {
            throw new IOException("the program does not bring " + name);
        }
        return in;
    }

    private static String name(String file) {
        return file.substring(0, file.length() - END.length());
    }

    static String digits(String dataVersion) {
        return dataVersion.substring("sha256:".length());
    }
}
