package org.exotrace.seed;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.exotrace.failure.FindingsException.Finding;
import org.exotrace.failure.FindingsException.Severity;
import org.exotrace.json.DataVersion;
import org.exotrace.json.Json;
import org.exotrace.model.DataSet;

/** A data set as JSON: the lists of an export, and what it says of its origin. */
final class JsonSource {

    private static final Map<String, SeedKind> LISTS = lists();
    private static final String NAMES = String.join(", ", LISTS.keySet());
    private static final Set<String> BESIDE = Set.of("data_version", "selection", "paths");
    private static final ObjectReader READER = Json.API.reader()
            .with(JsonParser.Feature.STRICT_DUPLICATE_DETECTION).with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final Consumer<Finding> findings;

    private static Map<String, SeedKind> lists() {
        Map<String, SeedKind> lists = new LinkedHashMap<>();
        lists.put("datasets", SeedKind.DATASET);
        lists.put("themes", SeedKind.THEMES);
        lists.put("entities", SeedKind.ENTITIES);
        lists.put("extensions", SeedKind.EXTENSIONS);
        lists.put("publications", SeedKind.PUBLICATIONS);
        lists.put("statements", SeedKind.STATEMENT);
        lists.put("conflicts", SeedKind.CONFLICTS);
        return Collections.unmodifiableMap(lists);
    }

    JsonSource(Consumer<Finding> findings) {
        this.findings = findings;
    }

    Source read(Path path) throws IOException {
        return read(path.getFileName().toString(), Files.readAllBytes(path));
    }

    Source read(String name, byte[] bytes) {
        Optional<String> text = SourceText.of(bytes, name, findings);
        Optional<JsonNode> content = text.flatMap(it -> tree(it, name));
        if (content.isEmpty()) {
            return FileSource.none();
        }
        if (Earlier.isJson(content.get())) {
            findings.accept(Earlier.found(name));
            return FileSource.none();
        }
        JsonLines lines = new JsonLines(text.get());
        Items made = new Items(findings);
        made.add(items(content.get(), name, lines));
        return new Source(made.files(), made.broken(), 1, data -> version(data, content.get(), name, lines));
    }

    private Optional<JsonNode> tree(String text, String name) {
        try {
            JsonNode content = READER.readTree(text);
            if (content.isObject()) {
                return Optional.of(content);
            }
            findings.accept(FileSource.error(name, 1, "json", "This is no JSON object.",
                    "Give an object with the lists %s.".formatted(NAMES)));
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            findings.accept(FileSource.error(name, Math.max(1, line), "json", "This is no JSON: %s."
                    .formatted(e.getOriginalMessage().lines().findFirst().orElse("").strip()), "Mend it here or just before."));
        }
        return Optional.empty();
    }

    private List<Item> items(JsonNode content, String name, JsonLines lines) {
        content.fieldNames().forEachRemaining(field -> {
            if (!LISTS.containsKey(field) && !BESIDE.contains(field)) {
                findings.accept(FileSource.error(name, lines.at("/" + field), "schema", "There is no such list: '%s'.".formatted(field),
                        "Give some of %s.".formatted(NAMES)));
            }
        });
        List<Item> items = new ArrayList<>();
        LISTS.forEach((list, kind) -> {
            if (!content.path(list).isArray() && (content.has(list) || kind == SeedKind.STATEMENT)) {
                findings.accept(FileSource.error(name, lines.at("/" + list), "schema", "The list '%s' is missing.".formatted(list),
                        "Give it, as an array."));
            }
            for (int i = 0; i < content.path(list).size(); i++) {
                JsonNode one = content.path(list).path(i);
                String place = "/%s/%d".formatted(list, i);
                SeedKind its = kind == SeedKind.PUBLICATIONS && one.has("read") ? SeedKind.DOCUMENT : kind;
                items.add(new Item(its, one, name, below -> lines.at(place + below)));
            }
        });
        return items;
    }

    /** Statements of one's own change the version; that is worth a word, since a slip of the hand does too. */
    private static List<Finding> version(DataSet data, JsonNode content, String name, JsonLines lines) {
        String said = content.path("data_version").asText();
        String is = DataVersion.of(data);
        return said.isEmpty() || said.equals(is) || content.has("selection") ? List.of()
                : List.of(new Finding(name, lines.at("/data_version"), "data-version", Severity.WARNING,
                        "The content comes to another data version than the file says: %s.".formatted(is),
                        "If you changed it on purpose, take the line out."));
    }
}
