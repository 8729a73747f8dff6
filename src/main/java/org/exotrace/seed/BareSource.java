package org.exotrace.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.exotrace.failure.FindingsException.Finding;
import org.exotrace.failure.FindingsException.Severity;
import org.exotrace.intake.Row;
import org.exotrace.intake.Rows;

/** A graph without our column, read again without the rows of which the rules say that they do not fit, where rows may be left out. */
final class BareSource {

    private final String title;
    private final BareTable nodes;
    private final BareTable edges;
    private final boolean leaves;
    private final Map<Integer, Row.Fault> ofNodes = new HashMap<>();
    private final Map<Integer, Row.Fault> ofEdges = new HashMap<>();

    BareSource(String title, BareTable nodes, BareTable edges, boolean leaves) {
        this.title = title;
        this.nodes = nodes;
        this.edges = edges;
        this.leaves = leaves;
    }

    /** @param keeps whether it is to be held; else it is enough to look at it */
    Source read(Consumer<Finding> findings, boolean keeps) throws IOException {
        long[] rows = {0};
        try {
            edges.rows().each(it -> rows[0]++);
        } catch (Rows.NoTable e) {
            findings.accept(FileSource.error(edges.name(), e.line(), e.fault().rule(), e.fault().what(), e.fault().todo()));
            return FileSource.none();
        }
        Optional<String> need = HeapNeed.missing(rows[0], Runtime.getRuntime().maxMemory());
        if (need.isEmpty()) {
            return read(findings);
        }
        if (!keeps) {
            new BareStream(title, findings).check(nodes, edges);
        }
        findings.accept(new Finding(edges.name(), 1, "memory", keeps ? Severity.ERROR : Severity.WARNING, "This is too much to be loaded here.", need.get()));
        return FileSource.none();
    }

    private Source read(Consumer<Finding> findings) throws IOException {
        Faults faults = new Faults(findings, leaves);
        BareGraph graph = new BareGraph(nodes, edges, faults);
        Optional<List<Item>> items;
        try {
            items = graph.items(title, Map.copyOf(ofNodes), Map.copyOf(ofEdges));
        } catch (Rows.NoTable e) {
            findings.accept(FileSource.error(graph.hasNodes() ? edges.name() : nodes.name(), e.line(), e.fault().rule(), e.fault().what(), e.fault().todo()));
            return FileSource.none();
        }
        if (items.isEmpty()) {
            Source none = FileSource.none();
            return new Source(none.files(), none.broken(), none.count(), none.agreement(), null, faults.left());
        }
        Items made = new Items(findings);
        made.add(items.get());
        return new Source(made.files(), made.broken(), 2, data -> List.of(), leaves ? (errors, told) -> without(graph, errors, told) : null, faults.left());
    }

    private Optional<Source> without(BareGraph graph, List<Finding> errors, Consumer<Finding> told) {
        boolean more = false;
        for (Finding it : errors) {
            Row.Fault fault = new Row.Fault(it.rule(), it.what(), it.todo());
            boolean node = it.file().equals(nodes.name()) && graph.isNode(it.line());
            if (!node && !it.file().equals(edges.name())) {
                return Optional.empty();
            }
            for (int line : node ? List.of(it.line()) : graph.linesWith(it.line())) {
                more |= (node ? ofNodes : ofEdges).putIfAbsent(line, fault) == null;
            }
        }
        try {
            return more ? Optional.of(read(told)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
