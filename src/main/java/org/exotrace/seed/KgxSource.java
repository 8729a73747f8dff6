package org.exotrace.seed;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.exotrace.failure.FindingsException.Finding;
import org.exotrace.intake.Part;
import org.exotrace.json.Json;
import org.exotrace.kgx.KgxDifferences;
import org.exotrace.kgx.KgxGraph;
import org.exotrace.kgx.KgxNames;
import org.exotrace.model.DataSet;

/**
 * A data set as the KGX tables of our export: the column {@code exotrace_json} holds each thing itself, and names and edges beside
 * it must say the same.
 */
final class KgxSource {

    private static final Map<String, SeedKind> KINDS = Map.of("set", SeedKind.DATASET, "theme", SeedKind.THEMES,
            "entity", SeedKind.ENTITIES, "extension", SeedKind.EXTENSIONS, "publication", SeedKind.PUBLICATIONS,
            "statement", SeedKind.STATEMENT, "conflict", SeedKind.CONFLICTS);
    private static final Set<String> BESIDE = Set.of("vesicle", "dataset", "path");
    private static final ObjectReader READER = Json.API.reader()
            .with(JsonParser.Feature.STRICT_DUPLICATE_DETECTION).with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final Consumer<Finding> findings;

    /** Whether a row could not be told: then nothing can be said of names that are missing. */
    private boolean unread;

    KgxSource(Consumer<Finding> findings) {
        this.findings = findings;
    }

    Source read(Part nodesPart, Part edgesPart) throws IOException {
        TsvText nodes = new TsvText(nodesPart.file(), findings);
        TsvText edges = new TsvText(edgesPart.file(), findings);
        boolean whole = nodes.read(nodesPart.bytes(), "id", "category") & edges.read(edgesPart.bytes(), "id", "subject", "predicate", "object");
        return whole ? canonical(nodes, edges) : FileSource.none();
    }

    private Source canonical(TsvText nodes, TsvText edges) {
        if (nodes.rows().stream().anyMatch(Earlier::isRow)) {
            findings.accept(Earlier.found(nodes.name()));
            return FileSource.none();
        }
        Items made = new Items(findings);
        List<Item> items = items(nodes);
        if (unread) {
            made.broken().addAll(EnumSet.allOf(SeedKind.class));
        }
        made.add(items);
        return new Source(made.files(), made.broken(), 2, data -> differences(data, nodes, edges));
    }

    private List<Item> items(TsvText nodes) {
        List<Item> items = new ArrayList<>();
        for (Map<String, String> row : nodes.rows()) {
            int line = nodes.line(row);
            SeedKind kind = KINDS.get(row.getOrDefault("exotrace_type", ""));
            String told = row.getOrDefault("exotrace_json", "");
            if (kind != null && !told.isEmpty()) {
                json(nodes.name(), told, line).ifPresent(it -> items.add(
                        new Item(kind == SeedKind.PUBLICATIONS && it.has("read") ? SeedKind.DOCUMENT : kind, it, nodes.name(), below -> line)));
            } else if (!BESIDE.contains(row.getOrDefault("exotrace_type", ""))) {
                unread = true;
                findings.accept(FileSource.error(nodes.name(), line, "kgx-node", "%s has no exotrace_type and exotrace_json."
                        .formatted(row.get("id")),
                        "Give both: set, theme, entity, extension, publication, statement or conflict, and the thing itself as one line of JSON."));
            }
        }
        return items;
    }

    private Optional<JsonNode> json(String nodes, String text, int line) {
        try {
            return Optional.of(READER.readTree(text));
        } catch (JsonProcessingException e) {
            unread = true;
            findings.accept(FileSource.error(nodes, line, "json", "exotrace_json is no JSON: %s."
                    .formatted(e.getOriginalMessage().lines().findFirst().orElse("").strip()), "Mend it, on one line."));
            return Optional.empty();
        }
    }

    private static List<Finding> differences(DataSet data, TsvText nodes, TsvText edges) {
        KgxGraph told = KgxGraph.of(data, KgxNames.of(nodes.rows()));
        List<Finding> findings = new ArrayList<>();
        compare(nodes, told.nodes().rows(), findings);
        compare(edges, told.edges().rows(), findings);
        return findings;
    }

    private static void compare(TsvText table, List<Map<String, String>> told, List<Finding> findings) {
        KgxDifferences.of(table.rows(), told).forEach(it -> findings.add(FileSource.error(table.name(),
                it.row() == null ? 1 : table.line(it.row()), "kgx-disagrees", it.what(),
                "Let both say the same; exotrace_json is what is loaded.")));
    }
}
