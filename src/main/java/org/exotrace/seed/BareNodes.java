package org.exotrace.seed;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.exotrace.failure.FindingsException.Finding;
import org.exotrace.json.Json;
import org.exotrace.kgx.BiolinkReading;
import org.exotrace.model.EntityType;

/** Entities out of a KGX table of nodes that has nothing of ours in it. */
final class BareNodes {

    static final String TYPE = "exotrace_entity_type";

    private static final String OWN = "exotrace:";
    private static final Map<String, String> TIES = Map.of("subclass_of", "parents", "opposite_of", "opposite_of");

    /** What a leg has to know of its end. */
    record Node(String id, String label, EntityType type) {}

    private final Consumer<Finding> findings;
    private final Map<String, Node> nodes = new HashMap<>();
    private final Map<String, ObjectNode> entities = new LinkedHashMap<>();
    private final List<Item> items = new ArrayList<>();

    BareNodes(Consumer<Finding> findings) {
        this.findings = findings;
    }

    List<Item> items() {
        return items;
    }

    /** By the id of the table. */
    Optional<Node> find(String id) {
        return Optional.ofNullable(nodes.get(id));
    }

    /** @return whether every row became an entity */
    boolean read(TsvText table) {
        boolean whole = true;
        for (Map<String, String> row : table.rows()) {
            int line = table.line(row);
            Optional<EntityType> type = type(row);
            String id = BareLeg.cell(row, "id");
            String name = BareLeg.cell(row, "name");
            if (type.isEmpty() || name.isBlank() || id.isBlank()) {
                whole = false;
                findings.accept(FileSource.error(table.name(), line, "kgx-node", name.isBlank() || id.isBlank()
                        ? "The node '%s' has no %s.".formatted(id, name.isBlank() ? "name" : "id")
                        : "What %s is, '%s' does not say.".formatted(id, BareLeg.cell(row, "category")),
                        "Give each node an id, a name and a category of Biolink; %s takes our own word, such as vesicle."
                                .formatted(TYPE)));
                continue;
            }
            entity(row, type.get(), line, table.name());
        }
        return whole;
    }

    private static Optional<EntityType> type(Map<String, String> row) {
        String own = row.getOrDefault(TYPE, "");
        return own.isEmpty() ? BiolinkReading.type(BareLeg.cell(row, "id"), BareLeg.cell(row, "category"))
                : Arrays.stream(EntityType.values()).filter(it -> it.toString().equals(own)).findFirst();
    }

    private void entity(Map<String, String> row, EntityType type, int line, String file) {
        String id = BareLeg.cell(row, "id");
        Node node = new Node(own(id), BareLeg.cell(row, "name"), type);
        ObjectNode entity = Json.API.createObjectNode().put("id", node.id()).put("label", node.label()).put("type", type.toString());
        if (!id.startsWith(OWN)) {
            entity.put("curie", id).put("ontology_label", node.label()).put("match", "exact").put("seen_in", file);
        }
        String[] synonyms = row.getOrDefault("synonym", "").split("\\|");
        Arrays.stream(synonyms).filter(it -> !it.isBlank()).distinct().forEach(it -> entity.withArray("synonyms").add(it));
        nodes.put(id, node);
        entities.put(id, entity);
        items.add(new Item(SeedKind.ENTITIES, entity, file, below -> line));
    }

    /** A term is no id of ours, since one term may fit many entities. */
    private static String own(String id) {
        return id.startsWith(OWN) ? id.substring(OWN.length()) : "kgx:" + id.replace(':', '.');
    }

    boolean isTie(Map<String, String> edge) {
        return TIES.containsKey(BiolinkReading.plain(BareLeg.cell(edge, "predicate")));
    }

    void tie(Map<String, String> edge) {
        String field = Objects.requireNonNull(TIES.get(BiolinkReading.plain(BareLeg.cell(edge, "predicate"))));
        Node object = Objects.requireNonNull(nodes.get(BareLeg.cell(edge, "object")));
        Objects.requireNonNull(entities.get(BareLeg.cell(edge, "subject"))).withArray(field).add(object.id());
    }
}
