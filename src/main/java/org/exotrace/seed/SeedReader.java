package org.exotrace.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.exotrace.failure.FindingsException;
import org.exotrace.failure.FindingsException.Finding;
import org.exotrace.json.Json;
import org.exotrace.model.DataSet;
import org.exotrace.model.Entity;
import org.exotrace.model.Publication;
import org.exotrace.model.Statement;
import org.exotrace.model.Trap;

/** Reads a seeds folder whole, or says everything that is wrong with it. */
public final class SeedReader {

    private SeedReader() {}

    /** @throws FindingsException with every finding, when one file or one rule fails */
    public static DataSet read(Path folder) {
        List<Finding> findings = new ArrayList<>();
        List<SeedFile> files = SeedFolder.files(folder).stream()
                .flatMap(path -> SeedFile.read(folder, path, findings::add).stream())
                .toList();
        if (findings.isEmpty()) {
            findings.addAll(SeedRules.check(files));
        }
        if (!findings.isEmpty()) {
            throw new FindingsException(findings);
        }
        return new DataSet(
                all(files, SeedFile.Kind.ENTITIES, "entities", Entity.class),
                publications(files),
                statements(files),
                all(files, SeedFile.Kind.TRAPS, "traps", Trap.class));
    }

    static List<Statement> statements(List<SeedFile> files) {
        return of(files, SeedFile.Kind.STATEMENT).map(file -> as(file.content(), Statement.class)).toList();
    }

    static <T> List<T> all(List<SeedFile> files, SeedFile.Kind kind, String key, Class<T> type) {
        return of(files, kind).flatMap(file -> items(file.content().path(key))).map(node -> as(node, type)).toList();
    }

    private static List<Publication> publications(List<SeedFile> files) {
        Stream<JsonNode> reviews = of(files, SeedFile.Kind.REFERENCES)
                .map(file -> ((ObjectNode) file.content().path("review").deepCopy())
                        .put("number", Publication.REVIEW)
                        .put("status", "verified"));
        Stream<JsonNode> numbered = of(files, SeedFile.Kind.REFERENCES)
                .flatMap(file -> items(file.content().path("publications")));
        return Stream.concat(reviews, numbered).map(node -> as(node, Publication.class)).toList();
    }

    static Stream<SeedFile> of(List<SeedFile> files, SeedFile.Kind kind) {
        return files.stream().filter(file -> file.kind() == kind);
    }

    static Stream<JsonNode> items(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static <T> T as(JsonNode node, Class<T> type) {
        return Json.YAML.convertValue(node, type);
    }
}
