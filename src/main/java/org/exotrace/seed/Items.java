package org.exotrace.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.exotrace.failure.FindingsException.Finding;
import org.exotrace.json.Json;

/** Makes seed files out of single things, each held against the schema of its kind. */
final class Items {

    private final Consumer<Finding> findings;
    private final List<SeedFile> files = new ArrayList<>();
    private final Set<SeedKind> broken = EnumSet.noneOf(SeedKind.class);

    Items(Consumer<Finding> findings) {
        this.findings = findings;
    }

    List<SeedFile> files() {
        return files;
    }

    Set<SeedKind> broken() {
        return broken;
    }

    void add(List<Item> items) {
        items.forEach(this::add);
    }

    private void add(Item item) {
        String list = item.kind().list();
        JsonNode shape = SeedShape.of(item);
        JsonNode content = list.isEmpty() ? shape : within(list, shape);
        String pointer = list.isEmpty() ? "" : "/" + list + "/0";
        SeedFile file = new SeedFile(item.file(), item.kind().file(), content,
                place -> item.lines().applyAsInt(place.substring(Math.min(pointer.length(), place.length()))), SeedShape.dataset(item));
        if (SeedSchema.of(item.kind()).fits(content, item.file(), file.lines(), findings)) {
            files.add(file);
        } else {
            broken.add(item.kind().file());
        }
    }

    private static JsonNode within(String list, JsonNode item) {
        ObjectNode content = Json.API.createObjectNode();
        content.putArray(list).add(item);
        return content;
    }
}
