package org.exotrace.seed;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.exotrace.failure.FindingsException.Finding;
import org.exotrace.json.Json;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * One seed file, or a part of a file that holds everything: what of it fits its schema.
 *
 * @param name    for messages
 * @param kind    by its place
 * @param lines   the line of a JSON pointer
 * @param dataset name of the data set that it says it belongs to; null for that of all
 * @param gaps    pointers of what misfits, and is not among the content
 */
record SeedFile(String name, SeedKind kind, JsonNode content, ToIntFunction<String> lines, @Nullable String dataset, Set<String> gaps) {

    /** Reads one file; what is wrong with it goes to {@code findings}, and then there is no file. */
    static Optional<SeedFile> read(Path path, String name, Consumer<Finding> findings) {
        Optional<SeedKind> kind = SeedKind.of(name);
        if (kind.isEmpty()) {
            findings.accept(FileSource.error(name, 1, "file-place", "No such file is expected here.",
                    "Statements go to statements/<theme>/, entities to entities/, what was read to documents/; beside them stand dataset.yaml,"
                            + " themes.yaml, publications.yaml and conflicts.yaml; all names end with .yaml."));
            return Optional.empty();
        }
        if (!Files.isRegularFile(path)) {
            findings.accept(FileSource.error(name, 1, "unreadable", "This is no regular file, or a link that leads to none.",
                    "Put the file itself here."));
            return Optional.empty();
        }
        try {
            return read(Files.readString(path), name, kind.get(), findings);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            findings.accept(noYaml(name, line, e.getOriginalMessage()));
        } catch (MarkedYAMLException e) {
            findings.accept(noYaml(name, e.getProblemMark().getLine() + 1, e.getContext() == null || e.getContextMark() == null
                    ? e.getProblem()
                    : "%s from line %d, %s".formatted(e.getContext(), e.getContextMark().getLine() + 1, e.getProblem())));
        } catch (YAMLException e) {
            findings.accept(noYaml(name, 1, String.valueOf(e.getMessage())));
        } catch (IOException e) {
            findings.accept(FileSource.error(name, 1, "unreadable", "The file cannot be read as UTF-8 text: %s.".formatted(e.getMessage()),
                    "Save it as UTF-8, and let it be readable."));
        } catch (RuntimeException | Error e) {
            findings.accept(Unread.of(name, e));
        }
        return Optional.empty();
    }

    private static Optional<SeedFile> read(String text, String name, SeedKind kind, Consumer<Finding> findings) throws IOException {
        Lines lines = Lines.of(text);
        Optional<PlainYaml.Oddity> odd = lines.oddity();
        if (odd.isPresent()) {
            findings.accept(FileSource.error(name, odd.get().line(), "yaml", odd.get().what(), odd.get().todo()));
            return Optional.empty();
        }
        JsonNode content = Json.YAML.readTree(text);
        return of(name, kind, content, lines::at, null, findings);
    }

    /** What can be used of a thing; nothing where it is none, and of a data set that does not say what it is. */
    static Optional<SeedFile> of(String name, SeedKind kind, JsonNode content, ToIntFunction<String> lines, @Nullable String dataset,
            Consumer<Finding> findings) {
        Usable usable = SeedSchema.of(kind).fit(content, it -> findings.accept(
                FileSource.error(name, lines.applyAsInt(it.pointer()), it.rule(), it.what(), it.todo())));
        boolean none = !content.isObject() || kind == SeedKind.DATASET && !usable.gaps().isEmpty();
        return none ? Optional.empty() : Optional.of(new SeedFile(name, kind.file(), usable.content(), lines, dataset, usable.gaps()));
    }

    /** What misfits of one of its things. */
    Set<String> gapsBelow(String pointer) {
        return gaps.stream().filter(it -> it.startsWith(pointer)).map(it -> it.substring(pointer.length()))
                .filter(it -> it.isEmpty() || it.startsWith("/")).collect(Collectors.toSet());
    }

    private static Finding noYaml(String name, int line, String why) {
        return FileSource.error(name, Math.max(1, line), "yaml", "This is no YAML: %s.".formatted(why.strip().replaceAll("\\s+", " ")),
                "Mend it here or just before; an editor that knows YAML shows where.");
    }
}
