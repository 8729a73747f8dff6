package org.exotrace.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
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

    /** @param file the name to tell where there is no review */
    void add(List<Item> items, String file) {
        for (Item item : items) {
            switch (item.kind()) {
                case STATEMENT -> add(item, SeedShape.of(item), "");
                case ENTITIES -> add(item, within("entities", item), "/entities/0");
                case TRAPS -> add(item, within("traps", item), "/traps/0");
                case REFERENCES, REVIEW -> {}
            }
        }
        references(items.stream().filter(it -> it.kind() == SeedKind.REFERENCES).toList(), file);
    }

    private static JsonNode within(String list, Item item) {
        ObjectNode content = Json.API.createObjectNode();
        content.putArray(list).add(SeedShape.of(item));
        return content;
    }

    private void add(Item item, JsonNode content, String pointer) {
        keep(item.file(), item.kind(), content, place -> item.lines().applyAsInt(place.substring(Math.min(pointer.length(), place.length()))));
    }

    /** All together: the schema wants the review beside the others. */
    private void references(List<Item> items, String file) {
        Optional<Item> review = items.stream().filter(SeedShape::isReview).findFirst();
        if (review.isEmpty()) {
            broken.add(SeedKind.REFERENCES);
            findings.accept(FileSource.error(file, 1, "file-place", "There is no publication 'review'.",
                    "Add it: statements without a number rest on the review that it describes."));
            return;
        }
        List<Item> others = items.stream().filter(it -> !SeedShape.isReview(it)).toList();
        ObjectNode content = Json.API.createObjectNode();
        content.set("review", SeedShape.of(review.get()));
        ArrayNode list = content.putArray("publications");
        others.forEach(it -> list.add(SeedShape.of(it)));
        keep(file, SeedKind.REFERENCES, content, place -> {
            String[] parts = place.split("/", 4);
            if (parts.length > 2 && parts[1].equals("publications")) {
                return others.get(Integer.parseInt(parts[2])).lines().applyAsInt(parts.length > 3 ? "/" + parts[3] : "");
            }
            return review.get().lines().applyAsInt(place.startsWith("/review") ? place.substring("/review".length()) : "");
        });
    }

    private void keep(String file, SeedKind kind, JsonNode content, ToIntFunction<String> lines) {
        if (SeedSchema.of(kind).fits(content, file, lines, findings)) {
            files.add(new SeedFile(file, kind, content, lines));
        } else {
            broken.add(kind);
        }
    }
}
