package org.exotrace.seed;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.exotrace.failure.FindingsException.Finding;
import org.exotrace.json.Json;

/** One seed file: its name for messages, its kind by its place, and what it holds once it fits its schema. */
record SeedFile(String name, Kind kind, JsonNode content) {

    /** The five kinds of files, each with a schema of that name. */
    enum Kind {
        STATEMENT,
        ENTITIES,
        REFERENCES,
        TRAPS,
        REVIEW;

        static Optional<Kind> of(String name) {
            if (name.startsWith("statements/")) {
                return Optional.of(STATEMENT);
            }
            if (name.startsWith("entities/")) {
                return Optional.of(ENTITIES);
            }
            return switch (name) {
                case "references.yaml" -> Optional.of(REFERENCES);
                case "traps.yaml" -> Optional.of(TRAPS);
                case "review.yaml" -> Optional.of(REVIEW);
                default -> Optional.empty();
            };
        }
    }

    /** Reads one file; what is wrong with it goes to {@code findings}, and then there is no file. */
    static Optional<SeedFile> read(Path folder, Path path, Consumer<Finding> findings) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        Optional<Kind> kind = Kind.of(name);
        if (kind.isEmpty()) {
            findings.accept(new Finding(name, "file-place",
                    "no such file is expected here. Statements go to statements/<theme>/, entities to entities/."));
            return Optional.empty();
        }
        try {
            JsonNode content = Json.YAML.readTree(Files.readString(path));
            List<String> errors = SeedSchema.of(kind.get()).errors(content);
            errors.forEach(error -> findings.accept(new Finding(name, "schema", error)));
            return errors.isEmpty() ? Optional.of(new SeedFile(name, kind.get(), content)) : Optional.empty();
        } catch (JacksonException e) {
            findings.accept(new Finding(name, "yaml", "line %d: %s".formatted(
                    e.getLocation() == null ? 0 : e.getLocation().getLineNr(), e.getOriginalMessage())));
        } catch (IOException e) {
            findings.accept(new Finding(name, "unreadable",
                    "the file cannot be read as UTF-8 text: " + e.getMessage()));
        }
        return Optional.empty();
    }
}
