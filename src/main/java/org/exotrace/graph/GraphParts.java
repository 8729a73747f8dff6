package org.exotrace.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes nodes and relationships of the rows of {@code cypher/load} without Cypher, which takes many times as long: one case a file,
 * and each does what its file says.
 */
final class GraphParts {

    /** Takes them in order. */
    interface Sink {

        /** @return what relationships call it by */
        long node(Map<String, Object> properties, String... labels);

        void relationship(long from, String type, long to, Map<String, Object> properties);
    }

    private final Sink sink;
    private final Map<List<String>, Long> named = new HashMap<>();
    private final Map<List<String>, Long> ofStatements = new HashMap<>();

    GraphParts(Sink sink) {
        this.sink = sink;
    }

    /** The rows of each file, in the order of loading; of statements whole ones. */
    void write(Map<String, List<Map<String, Object>>> files) {
        files.forEach((file, rows) -> rows.forEach(row -> write(file, row)));
        ofStatements.clear();
    }

    private void write(String file, Map<String, Object> row) {
        switch (file) {
            case "load/entities" -> keep(named, node(row, "Participant", "Entity", text(row, "class")), "Participant", of(row, "id"));
            case "load/is_a" -> link(get("Participant", text(row, "from")), "IS_A", get("Participant", text(row, "to")));
            case "load/opposite_of" -> link(get("Participant", text(row, "from")), "OPPOSITE_OF", get("Participant", text(row, "to")));
            case "load/extensions" -> extension(row);
            case "load/sets" -> node(row, "SeedSet");
            case "load/themes" -> node(row, "Theme");
            case "load/publications" -> publication(row);
            case "load/cites" -> sink.relationship(get("Publication", text(row, "document")), "LISTS",
                    get("Publication", text(row, "publication")), properties(row, "properties"));
            case "load/traps" -> trap(row);
            case "load/statements" -> statement(row);
            case "load/vesicles" -> vesicle(row);
            case "load/participants" -> sink.relationship(statementOf(row), "INVOLVES", participant(row, "node"), properties(row, "properties"));
            case "load/transfers" -> leg(row, "HAS_TRANSFER", "Transfer");
            case "load/steps" -> keep(ofStatements, leg(row, "HAS_STEP", "Step"), "Step", of(row, "id"));
            case "load/follows" -> link(get("Step", text(row, "step")), "FOLLOWS", get("Step", text(row, "follows")));
            case "load/correlations" -> between(row);
            case "load/modifiers" -> modifier(row);
            case "load/evidence" -> evidence(row);
            case "load/conflicts" -> conflict(row);
            case "load/data_set" -> node(row, "DataSet");
            default -> throw new IllegalArgumentException("No case for the rows of " + file);
        }
    }

    private void extension(Map<String, Object> row) {
        long extension = node(row, "Extension");
        long entity = get("Participant", text(row, "extends"));
        link(extension, "EXTENDS", entity);
        texts(row, "parents").forEach(it -> sink.relationship(entity, "IS_A", get("Participant", it), Map.of("extension", of(row, "id"))));
    }

    private void publication(Map<String, Object> row) {
        boolean document = Boolean.TRUE.equals(row.get("document"));
        keep(named, document ? node(row, "Publication", "Document") : node(row, "Publication"), "Publication", of(row, "id"));
    }

    private void trap(Map<String, Object> row) {
        long trap = node(row, "Trap");
        keep(named, trap, "Trap", text(row, "document"), of(row, "id"));
        link(get("Publication", text(row, "document")), "HAS_TRAP", trap);
    }

    private void statement(Map<String, Object> row) {
        long statement = node(row, "Statement");
        keep(named, statement, "Statement", of(row, "record"));
        link(statement, "STATED_IN", get("Publication", text(row, "document")));
        texts(row, "traps").forEach(it -> link(get("Trap", text(row, "document"), it), "CONCERNS", statement));
    }

    private void vesicle(Map<String, Object> row) {
        Map<String, Object> own = properties(row, "vesicle");
        long vesicle = sink.node(own, Painted.labels("Participant", "Vesicle"));
        keep(ofStatements, vesicle, "Participant", text(own, "id"));
        link(vesicle, "INSTANCE_OF", participant(row, "type"));
        sink.relationship(statementOf(row), "INVOLVES", vesicle, properties(row, "properties"));
    }

    private long leg(Map<String, Object> row, String type, String label) {
        long leg = node(row, label);
        link(statementOf(row), type, leg);
        sink.relationship(leg, "SUBJECT", participant(row, "subject"), Map.of("p", text(row, "subject_p")));
        sink.relationship(leg, "OBJECT", participant(row, "object"), Map.of("p", text(row, "object_p")));
        if (!Boolean.TRUE.equals(properties(row, "properties").get("negated"))) {
            between(row);
        }
        return leg;
    }

    private void between(Map<String, Object> row) {
        sink.relationship(participant(row, "subject"), text(row, "type"), participant(row, "object"), properties(row, "link"));
    }

    private void modifier(Map<String, Object> row) {
        long modifier = node(row, "Modifier");
        link(statementOf(row), "HAS_MODIFIER", modifier);
        sink.relationship(modifier, "AGENT", participant(row, "agent"), Map.of("p", text(row, "agent_p")));
        if (row.get("acts_on") != null) {
            sink.relationship(modifier, "ACTS_ON", participant(row, "acts_on"), Map.of("p", text(row, "acts_on_p")));
        }
    }

    private void evidence(Map<String, Object> row) {
        long evidence = node(row, "Evidence");
        link(evidence, "SUPPORTS", statementOf(row));
        if (row.get("publication") != null) {
            link(evidence, "CITES", get("Publication", text(row, "publication")));
        }
        if (row.get("refutes") != null) {
            link(evidence, "REFUTES", get("Step", text(row, "refutes")));
        }
    }

    private void conflict(Map<String, Object> row) {
        long conflict = node(row, "Conflict");
        texts(row, "records").forEach(it -> link(conflict, "CONCERNS", get("Statement", it)));
    }

    private long node(Map<String, Object> row, String... labels) {
        return sink.node(properties(row, "properties"), Painted.labels(labels));
    }

    private void link(long from, String type, long to) {
        sink.relationship(from, type, to, Map.of());
    }

    private static void keep(Map<List<String>, Long> nodes, long node, String... name) {
        nodes.put(List.of(name), node);
    }

    private long statementOf(Map<String, Object> row) {
        return get("Statement", text(row, "statement"));
    }

    private long participant(Map<String, Object> row, String key) {
        return get("Participant", text(row, key));
    }

    private long get(String... name) {
        List<String> key = List.of(name);
        Long node = ofStatements.get(key);
        return Objects.requireNonNull(node == null ? named.get(key) : node, () -> "no node " + key);
    }

    private static String of(Map<String, Object> row, String property) {
        return text(properties(row, "properties"), property);
    }

    private static String text(Map<String, Object> row, String key) {
        return (String) Objects.requireNonNull(row.get(key), key);
    }

    @SuppressWarnings("unchecked")
    private static List<String> texts(Map<String, Object> row, String key) {
        return (List<String>) Objects.requireNonNull(row.get(key), key);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> properties(Map<String, Object> row, String key) {
        return (Map<String, Object>) Objects.requireNonNull(row.get(key), key);
    }
}
