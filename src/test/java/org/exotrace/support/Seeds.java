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
import org.exotrace.model.Statement;
import org.exotrace.seed.SeedReader;

/** The shipped seeds, read once: as the program reads them, and as plain files. */
public final class Seeds {

    public static final Path FOLDER = Path.of("seeds");
    public static final DataSet DATA = SeedReader.read(FOLDER);
    public static final Catalogue CATALOGUE = new Catalogue(DATA, "default", DataVersion.of(DATA));

    private Seeds() {}

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
