package org.exotrace.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exotrace.failure.FindingsException.Finding;
import org.exotrace.failure.FindingsException.Severity;
import org.exotrace.json.Json;
import org.exotrace.model.DataSet;
import org.exotrace.model.Entity;
import org.exotrace.model.Publication;
import org.exotrace.model.Statement;
import org.exotrace.model.Trap;
import org.exotrace.seed.rule.Part;
import org.exotrace.seed.rule.Placed;
import org.exotrace.seed.rule.SeedSet;

/** The files of one folder that fit their schemas, and the kinds of those that do not. */
final class SeedFiles {

    private static final String REFERENCES = "references.yaml";

    private final List<SeedFile> files = new ArrayList<>();
    private final Set<SeedKind> broken = EnumSet.noneOf(SeedKind.class);
    private final int count;

    SeedFiles(Path folder, Consumer<Finding> findings) {
        List<Path> paths = SeedFolder.files(folder);
        count = paths.size();
        if (!Files.exists(folder.resolve(REFERENCES))) {
            broken.add(SeedKind.REFERENCES);
            findings.accept(new Finding(REFERENCES, 1, "file-place", Severity.ERROR, "There is no such file.",
                    "Add it: statements without a number rest on the review that it describes."));
        }
        for (Path path : paths) {
            String name = folder.relativize(path).toString().replace('\\', '/');
            SeedFile.read(path, name, findings)
                    .ifPresentOrElse(files::add, () -> SeedKind.of(name).ifPresent(broken::add));
        }
    }

    /** How many files there are, broken ones too. */
    int count() {
        return count;
    }

    /** As the rules see them. */
    SeedSet forRules() {
        return new SeedSet(
                part(SeedKind.ENTITIES, "/entities", Entity.class),
                part(SeedKind.REFERENCES, "/publications", Publication.class),
                part(SeedKind.STATEMENT, "", Statement.class),
                part(SeedKind.TRAPS, "/traps", Trap.class));
    }

    /** As the program uses them: only where no rule is broken. */
    DataSet dataSet() {
        SeedSet seeds = forRules();
        Stream<Publication> reviews = files.stream().filter(it -> it.kind() == SeedKind.REFERENCES)
                .map(file -> ((ObjectNode) file.content().path("review").deepCopy())
                        .put("number", Publication.REVIEW)
                        .put("status", "verified"))
                .map(node -> as(node, Publication.class));
        return new DataSet(seeds.entities().values(), Stream.concat(reviews, seeds.references().values().stream()).toList(),
                seeds.statements().values(), seeds.traps().values());
    }

    /** @param list pointer of the list of items; empty where the whole file is the item */
    private <T> Part<T> part(SeedKind kind, String list, Class<T> type) {
        List<Placed<T>> placed = files.stream().filter(it -> it.kind() == kind)
                .flatMap(file -> pointers(file.content(), list).map(pointer ->
                        new Placed<>(as(file.content().at(pointer), type), file.name(), pointer, file.lines()::at)))
                .toList();
        return new Part<>(placed, !broken.contains(kind));
    }

    private static Stream<String> pointers(JsonNode content, String list) {
        return list.isEmpty()
                ? Stream.of("")
                : IntStream.range(0, content.at(list).size()).mapToObj(i -> list + "/" + i);
    }

    private static <T> T as(JsonNode node, Class<T> type) {
        return Json.YAML.convertValue(node, type);
    }
}
