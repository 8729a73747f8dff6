package org.exotrace.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import com.fasterxml.jackson.databind.JsonNode;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.json.DataVersion;
import org.exotrace.json.Json;
import org.exotrace.model.DataSet;
import org.exotrace.model.Publication;
import org.exotrace.model.ReferenceStatus;
import org.exotrace.model.Statement;
import org.exotrace.seed.SeedReader;

/**
 * What tests answer from. {@link #DATA} is a fixed set, the statements of the first document as they stood in version 0.3:
 * data that grow change no test that is not about them. The shipped seeds stand beside it, as the program reads them, and
 * as plain files.
 */
public final class Seeds {

    public static final Path FOLDER = Path.of("seeds");
    /** As it was exported: {@code export --format json} with the records G001 to G120. */
    public static final Path REVIEW = Path.of("src/test/resources/review.json");
    public static final DataSet DATA = SeedReader.read(REVIEW);
    public static final Catalogue CATALOGUE = new Catalogue(DATA, "default", DataVersion.of(DATA));

    private Seeds() {}

    /** All that ships. */
    public static final class Shipped {

        public static final DataSet DATA = SeedReader.read(FOLDER);
        public static final Catalogue CATALOGUE = new Catalogue(DATA, "default", DataVersion.of(DATA));

        private Shipped() {}
    }

    /** Publications that a printed number may mean, and that were not confirmed. */
    public static Stream<Publication> candidates() {
        return DATA.documents().stream().flatMap(it -> it.cites().values().stream())
                .filter(it -> it.status() == ReferenceStatus.CANDIDATE).map(it -> CATALOGUE.publication(it.publication()));
    }

    public static Statement statement(String record) {
        return CATALOGUE.findStatement(record).orElseThrow();
    }

    /** Every statement file by record, as it stands: no class of the program has touched it. */
    public static Map<String, JsonNode> files() {
        Map<String, JsonNode> files = new TreeMap<>();
        for (Path path : paths("statements")) {
            JsonNode file = yaml(path);
            files.put(file.path("record").asText(), file);
        }
        return files;
    }

    public static List<Path> paths(String folder) {
        try (Stream<Path> paths = Files.walk(FOLDER.resolve(folder))) {
            return paths.filter(path -> path.toString().endsWith(".yaml")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static JsonNode yaml(Path path) {
        try {
            return Json.YAML.readTree(path.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
