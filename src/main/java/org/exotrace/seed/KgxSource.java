package org.exotrace.seed;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.exotrace.convert.Conversion;
import org.exotrace.failure.FindingsException.Finding;
import org.exotrace.json.Json;
import org.exotrace.kgx.KgxDifferences;
import org.exotrace.kgx.KgxFile;
import org.exotrace.kgx.KgxGraph;
import org.exotrace.kgx.KgxNames;
import org.exotrace.model.DataSet;

/**
 * A data set in a zip: converted, as one file of JSON, or as KGX tables. Where there is the column {@code exotrace_json}, it holds each thing itself, and names and
 * edges beside it must say the same; where there is none, {@link BareGraph} reads the edges.
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

    Source read(Path path) throws IOException {
        Optional<Map<String, byte[]>> tables;
        try {
            tables = KgxFile.tables(path, FileSource.ROOM, KgxGraph.NODES, KgxGraph.EDGES, Conversion.ENTRY);
        } catch (KgxFile.TooLarge e) {
            findings.accept(FileSource.tooLarge(path.getFileName().toString(), "What this zip holds"));
            return FileSource.none();
        }
        if (tables.isEmpty()) {
            findings.accept(FileSource.error(path.getFileName().toString(), 1, "zip", "This zip cannot be opened, is cut off, or was changed on its way.",
                    "Export or send it again; it holds %s and %s.".formatted(KgxGraph.NODES, KgxGraph.EDGES)));
            return FileSource.none();
        }
        byte[] converted = tables.get().get(Conversion.ENTRY);
        if (converted != null) {
            return new JsonSource(findings).read(Conversion.ENTRY, converted);
        }
        TsvText nodes = new TsvText(KgxGraph.NODES, findings);
        TsvText edges = new TsvText(KgxGraph.EDGES, findings);
        boolean whole = nodes.read(tables.get().get(KgxGraph.NODES), "id", "category")
                & edges.read(tables.get().get(KgxGraph.EDGES), "id", "subject", "predicate", "object");
        if (!whole) {
            return FileSource.none();
        }
        return nodes.has("exotrace_json") ? canonical(nodes, edges) : bare(path.getFileName().toString(), nodes, edges);
    }

    private Source bare(String name, TsvText nodes, TsvText edges) {
        Optional<List<Item>> items = BareGraph.items(name, nodes, edges, findings);
        if (items.isEmpty()) {
            return FileSource.none();
        }
        Items made = new Items(findings);
        made.add(items.get());
        return new Source(made.files(), made.broken(), 2, data -> List.of());
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
                json(told, line).ifPresent(it -> items.add(
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

    private Optional<JsonNode> json(String text, int line) {
        try {
            return Optional.of(READER.readTree(text));
        } catch (JsonProcessingException e) {
            unread = true;
            findings.accept(FileSource.error(KgxGraph.NODES, line, "json", "exotrace_json is no JSON: %s."
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
