package org.exotrace.seed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.failure.FindingsException.Finding;
import org.exotrace.intake.Row;
import org.jspecify.annotations.Nullable;

/**
 * A graph that holds nothing of ours: nodes become entities, edges legs. Edges of one {@code exotrace_statement} make a
 * statement; any other is a statement of its own, since nothing says that it was observed together with another. What a
 * table does not say is left out: polarity, passage of a review, the curator's words.
 */
final class BareGraph {

    /** The table of edges, as the source that a passage names. */
    static final String SECTION = "edges";

    private static final String RECORD = "[A-Za-z][A-Za-z0-9_-]{0,31}";

    private final BareTable edges;
    private final Faults faults;
    private final BareNodes nodes;
    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<String, List<BareLeg>> groups = new LinkedHashMap<>();
    private boolean hasNodes;
    private boolean any;
    /** Names of statements that were told already, where they are told in parts. */
    private final Set<String> told = new HashSet<>();
    private boolean some;
    private boolean ties;

    BareGraph(BareTable nodes, BareTable edges, Faults faults) {
        this.edges = edges;
        this.faults = faults;
        this.nodes = new BareNodes(nodes, faults);
    }

    /**
     * @param ofNodes lines of rows that turned out not to fit, with the reason
     * @param ofEdges the same of edges
     * @return nothing where a row cannot be read; why has been told
     */
    Optional<List<Item>> items(String title, Map<Integer, Row.Fault> ofNodes, Map<Integer, Row.Fault> ofEdges) throws IOException {
        nodes.read(ofNodes);
        hasNodes = true;
        edges.rows().each(row -> {
            any = true;
            edge(row, ofEdges.get(row.line()));
        });
        alone();
        if (faults.isWhole() && groups.isEmpty() && !ties) {
            faults.all(empty());
        }
        return faults.isWhole() ? Optional.of(items(title)) : Optional.empty();
    }

    /**
     * The same some statements at a time, which are forgotten once told. Rows of one statement have to stand together then.
     *
     * @param most  statements of one part
     * @param parts told each of them
     * @return the nodes, with what ties them
     */
    List<Item> each(String title, int most, Consumer<List<Item>> ofNodes, Consumer<List<Item>> parts) throws IOException {
        nodes.read(Map.of());
        hasNodes = true;
        ofNodes.accept(nodes.items());
        edges.rows().each(row -> {
            String name = row.cell("exotrace_statement");
            if (groups.size() >= most && !groups.containsKey(name)) {
                part(title, parts);
            }
            any = true;
            edge(row, told.contains(name) ? new Row.Fault("statement-apart", "The rows of %s stand far apart.".formatted(name),
                    "Put them together: a file as large as this is read in parts.") : null);
        });
        part(title, parts);
        if (!some && faults.isWhole() && !ties) {
            faults.all(empty());
        }
        return nodes.items();
    }

    private void part(String title, Consumer<List<Item>> parts) {
        alone();
        if (!groups.isEmpty()) {
            parts.accept(statements(title));
            groups.values().stream().map(it -> it.get(0).cell("exotrace_statement")).filter(it -> !it.isEmpty()).forEach(told::add);
            groups.clear();
            some = true;
        }
    }

    private Finding empty() {
        if (!any && nodes.isNone()) {
            return FileSource.error(edges.name(), 1, "kgx-edge", "There are neither nodes nor edges.",
                    "Give a graph that holds both; of TRAPI, an answer with its knowledge_graph.");
        }
        return FileSource.error(edges.name(), 1, "kgx-edge", !any ? "There are nodes alone, and no edge."
                : faults.leavesOut() ? "Every edge was left out." : "No edge tells a leg.", "Add what should be loaded.");
    }

    private void edge(Row row, Row.@Nullable Fault dropped) {
        Map<String, String> cells = BareCells.of(row.cells());
        String id = row.cell("id");
        Row.Fault fault = row.fault() != null ? row.fault() : dropped;
        Integer before = fault != null || id.isEmpty() ? null : lines.putIfAbsent(id, row.line());
        if (before != null) {
            fault = new Row.Fault("duplicate-id", "The id %s stands on line %d already.".formatted(id, before), "Keep one, or give the other an id of its own.");
        }
        Optional<String> gone = fault != null ? Optional.empty() : BareRefusal.NAMING.stream().map(it -> BareLeg.cell(cells, it)).filter(nodes::isFaulty).findFirst();
        if (gone.isPresent()) {
            faults.follows(edges.name(), row.line(), id, "The node '%s' that it names has a fault of its own.".formatted(gone.get()));
            return;
        }
        if (fault == null) {
            fault = BareRefusal.of(cells, nodes).map(it -> new Row.Fault(it.rule(), it.what(), it.todo())).orElse(null);
        }
        if (fault != null) {
            faults.row(edges.name(), row.line(), id, fault.rule(), fault.what(), fault.todo());
        } else if (nodes.isTie(cells)) {
            ties = true;
            nodes.tie(cells);
        } else {
            leg(BareLeg.of(cells, row.line(), nodes), id);
        }
    }

    private void leg(BareLeg leg, String id) {
        List<BareLeg> group = groups.computeIfAbsent(group(leg), key -> new ArrayList<>(1));
        Optional<String> differing = differing(group, leg);
        if (differing.isPresent()) {
            faults.row(edges.name(), leg.line(), id, "kgx-context", "%s of %s is '%s'; an edge before has another.".formatted(
                    differing.get(), leg.cell("exotrace_statement"), leg.cell(differing.get())),
                    "Give what was seen elsewhere a record of its own in exotrace_statement.");
            return;
        }
        group.add(leg);
    }

    /** What holds for a whole statement cannot differ within it. */
    private static Optional<String> differing(List<BareLeg> group, BareLeg leg) {
        return BareStatement.CONTEXT.stream().filter(column -> !leg.cell(column).isEmpty() && group.stream()
                .map(it -> it.cell(column)).anyMatch(it -> !it.isEmpty() && !it.equals(leg.cell(column)))).findFirst();
    }

    /** Modifiers of which the statement has nothing that they act on. */
    private void alone() {
        groups.values().forEach(group -> {
            Set<BareNodes.Node> there = group.stream().filter(it -> !it.isModifier()).flatMap(it -> Stream.of(it.subject(), it.object())).collect(Collectors.toSet());
            group.stream().filter(it -> it.isModifier() && !there.contains(it.object())).toList().forEach(it -> {
                faults.row(edges.name(), it.line(), it.cell("id"), "kgx-modifier",
                        "The modifier acts on '%s', which no leg of %s names.".formatted(it.cell("object"), it.cell("exotrace_statement")),
                        "Add the leg, or correct object.");
                group.remove(it);
            });
        });
        groups.values().removeIf(List::isEmpty);
    }

    /** Edges are only grouped on purpose: what is named alike by chance is told as a duplicate. */
    private static String group(BareLeg leg) {
        String own = leg.cell("exotrace_statement");
        return own.isEmpty() ? "line " + leg.line() : own;
    }

    /** The id of an edge is often longer than a record may be, or there is none; then its line is. */
    private static String record(BareLeg leg, Set<String> taken) {
        String own = leg.cell("exotrace_statement");
        String id = leg.cell("id");
        if (!own.isEmpty() || id.matches(RECORD)) {
            return own.isEmpty() ? id : own;
        }
        String made = "E" + leg.line();
        return taken.contains(made) ? made + "_" : made;
    }

    private List<Item> items(String title) {
        List<Item> items = new ArrayList<>(nodes.items());
        items.addAll(statements(title));
        return items;
    }

    private List<Item> statements(String title) {
        BarePublications publications = new BarePublications();
        List<Item> items = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        groups.values().forEach(legs -> taken.add(legs.get(0).cell("exotrace_statement").isEmpty() ? legs.get(0).cell("id") : legs.get(0).cell("exotrace_statement")));
        groups.values().forEach(legs -> items.add(
                new BareStatement(record(legs.get(0), taken), legs, nodes).item(edges.name(), publications.numbers(legs))));
        int last = groups.values().stream().flatMap(List::stream).mapToInt(BareLeg::line).max().orElse(1);
        items.addAll(publications.items(title, edges.name(), last));
        return items;
    }

    /** Whether the nodes were read. */
    boolean hasNodes() {
        return hasNodes;
    }

    boolean isNode(int line) {
        return nodes.isAt(line);
    }

    /** Lines of the rows that make one statement with that of this line; the line itself where there is none. */
    List<Integer> linesWith(int line) {
        return groups.values().stream().filter(it -> it.stream().anyMatch(leg -> leg.line() == line)).findFirst()
                .map(it -> it.stream().map(BareLeg::line).toList()).orElse(List.of(line));
    }
}
