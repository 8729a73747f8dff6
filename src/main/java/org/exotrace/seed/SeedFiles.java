package org.exotrace.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exotrace.failure.FindingsException.Finding;
import org.exotrace.json.Json;
import org.exotrace.model.DataSet;
import org.exotrace.model.Entity;
import org.exotrace.model.Publication;
import org.exotrace.model.Statement;
import org.exotrace.model.Trap;
import org.exotrace.seed.rule.Part;
import org.exotrace.seed.rule.Placed;
import org.exotrace.seed.rule.SeedSet;

/** What a source holds, as the rules see it and as the program uses it. */
final class SeedFiles {

    private final Source source;
    private final SeedSet seeds;

    SeedFiles(Path path, Consumer<Finding> findings) {
        source = Source.of(path, findings);
        seeds = new SeedSet(
                part(SeedKind.ENTITIES, "/entities", Entity.class, findings),
                part(SeedKind.REFERENCES, "/publications", Publication.class, findings),
                part(SeedKind.STATEMENT, "", Statement.class, findings),
                part(SeedKind.TRAPS, "/traps", Trap.class, findings));
    }

    /** How many files there are, broken ones too. */
    int count() {
        return source.count();
    }

    /** As the rules see them. */
    SeedSet forRules() {
        return seeds;
    }

    /** As the program uses them: only where no rule is broken. */
    DataSet dataSet() {
        Stream<Publication> reviews = source.files().stream().filter(it -> it.kind() == SeedKind.REFERENCES)
                .map(file -> ((ObjectNode) file.content().path("review").deepCopy())
                        .put("number", Publication.REVIEW)
                        .put("status", "verified"))
                .map(node -> as(node, Publication.class));
        return new DataSet(seeds.entities().values(), Stream.concat(reviews, seeds.references().values().stream()).toList(),
                seeds.statements().values(), seeds.traps().values());
    }

    /** Where a file that holds everything says something else beside it; asked only where no rule is broken. */
    List<Finding> disagreements() {
        return source.agreement().apply(dataSet());
    }

    /** @param list pointer of the list of items; empty where the whole file is the item */
    private <T> Part<T> part(SeedKind kind, String list, Class<T> type, Consumer<Finding> findings) {
        List<Placed<T>> placed = new ArrayList<>();
        boolean whole = !source.broken().contains(kind);
        for (SeedFile file : source.files()) {
            for (String pointer : file.kind() == kind ? pointers(file.content(), list) : List.<String>of()) {
                try {
                    placed.add(new Placed<>(as(file.content().at(pointer), type), file.name(), pointer, file.lines()));
                } catch (IllegalArgumentException e) {
                    whole = false;
                    findings.accept(Unread.of(file.name(), file.lines().applyAsInt(pointer), e));
                }
            }
        }
        return new Part<>(placed, whole);
    }

    private static List<String> pointers(JsonNode content, String list) {
        return list.isEmpty()
                ? List.of("")
                : IntStream.range(0, content.at(list).size()).mapToObj(i -> list + "/" + i).toList();
    }

    private static <T> T as(JsonNode node, Class<T> type) {
        return Json.YAML.convertValue(node, type);
    }
}
