package org.exotrace.seed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.exotrace.failure.FindingsException.Finding;

/**
 * KGX tables that hold nothing of ours: nodes become entities, edges legs. Edges of one {@code exotrace_statement} make a
 * statement; any other is a statement of its own, since nothing says that it was observed together with another. What a
 * table does not say is left out: polarity, passage of a review, the curator's words.
 */
final class BareGraph {

    /** The table of edges, as the source that a passage names. */
    static final String SECTION = "edges";

    private final TsvText edges;
    private final Consumer<Finding> findings;
    private final BareNodes nodes;
    private boolean whole;

    private BareGraph(TsvText edges, Consumer<Finding> findings) {
        this.edges = edges;
        this.findings = findings;
        this.nodes = new BareNodes(findings);
    }

    /** @return nothing where a row cannot be read; why has been told */
    static Optional<List<Item>> items(String title, TsvText nodes, TsvText edges, Consumer<Finding> findings) {
        BareGraph graph = new BareGraph(edges, findings);
        graph.whole = graph.nodes.read(nodes);
        Map<String, List<BareLeg>> groups = graph.groups();
        return graph.whole ? Optional.of(graph.items(title, groups)) : Optional.empty();
    }

    private Map<String, List<BareLeg>> groups() {
        Map<String, List<BareLeg>> groups = new LinkedHashMap<>();
        for (Map<String, String> row : edges.rows()) {
            int line = edges.line(row);
            Optional<BareRefusal> refusal = BareRefusal.of(row, nodes);
            if (refusal.isPresent()) {
                error(line, refusal.get().what(), refusal.get().todo());
                continue;
            }
            if (nodes.isTie(row)) {
                nodes.tie(row);
                continue;
            }
            BareLeg leg = BareLeg.of(row, line, nodes);
            BarePublications.unknown(leg).ifPresent(it -> error(line, "'%s' names no publication.".formatted(it),
                    "Write PMID: and the number, or doi: and the DOI, with a bar between two."));
            List<BareLeg> group = groups.computeIfAbsent(group(leg), key -> new ArrayList<>());
            differing(group, leg).ifPresent(it -> error(line, "%s of %s is '%s'; an edge before has another.".formatted(
                    it, record(leg), leg.cell(it)), "Give what was seen elsewhere a record of its own in exotrace_statement."));
            group.add(leg);
        }
        if (groups.isEmpty() && whole) {
            error(1, "No edge tells a leg.", "Add what should be loaded.");
        }
        return groups;
    }

    /** What holds for a whole statement cannot differ within it. */
    private static Optional<String> differing(List<BareLeg> group, BareLeg leg) {
        return BareStatement.CONTEXT.stream().filter(column -> !leg.cell(column).isEmpty() && group.stream()
                .map(it -> it.cell(column)).anyMatch(it -> !it.isEmpty() && !it.equals(leg.cell(column)))).findFirst();
    }

    /** Edges are only grouped on purpose: what is named alike by chance is told as a duplicate. */
    private static String group(BareLeg leg) {
        String own = leg.cell("exotrace_statement");
        return own.isEmpty() ? "line " + leg.line() : own;
    }

    /** The id of an edge is often longer than a record may be; then its line is. */
    private static String record(BareLeg leg) {
        String own = leg.cell("exotrace_statement");
        String id = leg.cell("id");
        return !own.isEmpty() ? own : id.matches("[A-Za-z][A-Za-z0-9_-]{0,31}") ? id : "E" + leg.line();
    }

    private void error(int line, String what, String todo) {
        whole = false;
        findings.accept(FileSource.error(edges.name(), line, "kgx-edge", what, todo));
    }

    private List<Item> items(String title, Map<String, List<BareLeg>> groups) {
        BarePublications publications = new BarePublications();
        List<Item> items = new ArrayList<>(nodes.items());
        groups.values().forEach(legs -> items.add(
                new BareStatement(record(legs.get(0)), legs, nodes).item(edges.name(), publications.numbers(legs))));
        int last = groups.values().stream().flatMap(List::stream).mapToInt(BareLeg::line).max().orElse(1);
        items.addAll(publications.items(title, edges.name(), last));
        return items;
    }
}
