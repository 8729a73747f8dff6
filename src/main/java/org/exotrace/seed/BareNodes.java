package org.exotrace.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.exotrace.intake.Row;
import org.exotrace.json.Json;
import org.exotrace.kgx.BiolinkReading;
import org.exotrace.kgx.Iris;
import org.exotrace.model.EntityType;
import org.exotrace.model.Folding;
import org.jspecify.annotations.Nullable;

/** Entities out of a table of nodes that has nothing of ours in it. */
final class BareNodes {

    static final String TYPE = "exotrace_entity_type";

    private static final String OWN = "exotrace:";
    private static final String CURIE = "[A-Za-z][A-Za-z0-9.]*:\\S+";
    private static final Map<String, String> TIES = Map.of("subclass_of", "parents", "opposite_of", "opposite_of");

    /** What a leg has to know of its end. */
    record Node(String id, String label, EntityType type) {}

    private record Told(Node node, ObjectNode entity, int line) {}

    private final Faults faults;
    private final BareTable table;
    private final Map<String, Told> nodes = new LinkedHashMap<>();
    private final Set<String> ids = new HashSet<>();
    /** What the table calls those that have a fault of their own. */
    private final Set<String> faulty = new HashSet<>();
    private final Map<String, Set<String>> named = new HashMap<>();

    BareNodes(BareTable table, Faults faults) {
        this.table = table;
        this.faults = faults;
    }

    /** By the id of the table. */
    Optional<Node> find(String id) {
        return Optional.ofNullable(nodes.get(id)).map(Told::node);
    }

    /** Whether the table has no row. */
    boolean isNone() {
        return nodes.isEmpty() && faulty.isEmpty();
    }

    /** Whether a node was read from that line. */
    boolean isAt(int line) {
        return nodes.values().stream().anyMatch(it -> it.line() == line);
    }

    /** Whether the table has it, with a fault. */
    boolean isFaulty(String id) {
        return faulty.contains(id) && !nodes.containsKey(id);
    }

    /** @param dropped lines of those that turned out not to fit, with the reason */
    void read(Map<Integer, Row.Fault> dropped) throws IOException {
        table.rows().each(row -> {
            String id = Iris.curie(row.cell("id"));
            Row.Fault fault = row.fault() != null ? row.fault() : dropped.get(row.line());
            fault = fault == null ? fault(row, id) : fault;
            if (fault != null) {
                faulty.add(id);
                faults.row(table.name(), row.line(), id, fault.rule(), fault.what(), fault.todo());
            } else if (!nodes.containsKey(id)) {
                entity(row, id, type(row, id).orElseThrow());
            }
        });
        share();
    }

    private Row.@Nullable Fault fault(Row row, String id) {
        String name = row.cell("name");
        if (name.isBlank() || id.isBlank()) {
            return new Row.Fault("kgx-node", "The node '%s' has no %s.".formatted(id, name.isBlank() ? "name" : "id"),
                    "Give each node an id, a name and a category.");
        }
        Optional<EntityType> type = type(row, id);
        if (type.isEmpty()) {
            return new Row.Fault("kgx-node", row.cell(TYPE).isEmpty() ? "What %s is, '%s' does not say.".formatted(id, row.cell("category"))
                    : "%s '%s' is none of our words.".formatted(TYPE, row.cell(TYPE)),
                    "Give a category of Biolink; %s takes our own word, such as vesicle.".formatted(TYPE));
        }
        Told before = nodes.get(id);
        return before == null || before.node().label().equals(name) && before.node().type() == type.get() ? null
                : new Row.Fault("duplicate-id", "The id %s stands on line %d already, and says something else there.".formatted(id, before.line()),
                        "Keep one, or give the other an id of its own.");
    }

    private static Optional<EntityType> type(Row row, String id) {
        String own = row.cell(TYPE);
        return own.isEmpty() ? BiolinkReading.type(id, row.cell("category"))
                : Arrays.stream(EntityType.values()).filter(it -> it.toString().equals(own)).findFirst();
    }

    private void entity(Row row, String id, EntityType type) {
        Node node = new Node(own(id), row.cell("name"), type);
        ObjectNode entity = Json.API.createObjectNode().put("id", node.id()).put("label", node.label()).put("type", type.toString());
        if (!id.startsWith(OWN) && id.matches(CURIE)) {
            entity.put("curie", id).put("ontology_label", node.label()).put("match", "exact").put("seen_in", table.name());
        } else if (!id.startsWith(OWN)) {
            entity.put("note", "In the table: " + id);
        }
        Set<String> synonyms = new LinkedHashSet<>(Arrays.asList(row.cell("synonym").split("\\|")));
        synonyms.stream().map(String::strip).filter(it -> !it.isBlank() && !it.equals(node.label())).distinct()
                .forEach(it -> entity.withArray("synonyms").add(it));
        nodes.put(id, new Told(node, entity, row.line()));
        named.computeIfAbsent(Folding.name(node.label()), key -> new LinkedHashSet<>()).add(id);
        entity.path("synonyms").forEach(it -> named.computeIfAbsent(Folding.name(it.asText()), key -> new LinkedHashSet<>()).add(id));
    }

    /** A term is no id of ours, since one term may fit many entities. */
    private String own(String id) {
        String plain = id.startsWith(OWN) ? id.substring(OWN.length())
                : "kgx:" + id.replaceAll("[^A-Za-z0-9._-]", ".").replaceFirst("^[._-]+", "");
        String free = plain;
        for (int i = 2; !ids.add(free); i++) {
            free = plain + "_" + i;
        }
        return free;
    }

    /** Names that several nodes have are names of all of them, as of a gene in man and mouse. */
    private void share() {
        named.forEach((name, all) -> {
            if (all.size() > 1) {
                all.forEach(id -> share(Objects.requireNonNull(nodes.get(id)), name));
            }
        });
    }

    private static void share(Told told, String name) {
        if (Folding.name(told.node().label()).equals(name)) {
            told.entity().withArray("shares").add(told.node().label());
            return;
        }
        for (JsonNode it : told.entity().path("synonyms")) {
            if (Folding.name(it.asText()).equals(name)) {
                told.entity().withArray("shares").add(it.asText());
                return;
            }
        }
    }

    List<Item> items() {
        List<Item> items = new ArrayList<>();
        nodes.values().forEach(it -> items.add(new Item(SeedKind.ENTITIES, it.entity(), table.name(), below -> it.line())));
        return items;
    }

    boolean isTie(Map<String, String> edge) {
        return TIES.containsKey(BareLeg.cell(edge, "predicate")) && BareLeg.cell(edge, "exotrace_relation").isEmpty();
    }

    void tie(Map<String, String> edge) {
        String field = Objects.requireNonNull(TIES.get(BareLeg.cell(edge, "predicate")));
        Node object = find(BareLeg.cell(edge, "object")).orElseThrow();
        ObjectNode subject = Objects.requireNonNull(nodes.get(BareLeg.cell(edge, "subject"))).entity();
        boolean held = false;
        for (JsonNode it : subject.withArray(field)) {
            held |= it.asText().equals(object.id());
        }
        if (!held) {
            subject.withArray(field).add(object.id());
        }
    }
}
