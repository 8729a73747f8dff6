package org.exotrace.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.exotrace.json.Json;
import org.exotrace.path.PathAnswer;
import org.exotrace.projection.Arrow;
import org.exotrace.projection.ArrowColumns;
import org.exotrace.projection.Column;
import org.exotrace.projection.GraphNode;

/**
 * Typed attributes on nodes and edges, for NetworkX, igraph and Gephi. It has no lists: values are joined by {@code |}. Its
 * ids hold no slash: {@code G047.v} is the vesicle of G047. Readers take a boolean that is absent for false, so what only some
 * arrows tell is a word, and stands on all.
 */
final class GraphMl {

    static final String NOT_STATED = "not stated";

    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    /** True, false or a word, of steps or of modifiers alone. */
    private static final Set<String> ONLY_OF_SOME = Set.of("inferred", "hedged", "ambiguous", "works");

    private GraphMl() {}

    static void write(Selection selection, OutputStream out) throws IOException {
        try {
            Xml xml = new Xml(out);
            List<GraphNode> nodes = selection.nodes();
            List<Column<GraphNode>> nodeColumns = nodeColumns(nodes);
            List<Column<Arrow>> edges = Stream.concat(Stream.of(Column.text("interaction", Arrow::relation)),
                    edgeColumns(selection).stream().map(GraphMl::onAll)).toList();
            xml.root("graphml", NAMESPACE);
            xml.empty("key", "id", "g0", "for", "graph", "attr.name", "data_version", "attr.type", "string");
            xml.empty("key", "id", "g1", "for", "graph", "attr.name", "selection", "attr.type", "string");
            xml.empty("key", "id", "g2", "for", "graph", "attr.name", "paths", "attr.type", "string");
            keys(xml, "node", "n", nodeColumns);
            keys(xml, "edge", "e", edges);
            xml.start("graph", "id", "exotrace", "edgedefault", "directed");
            graph(xml, selection);
            for (GraphNode node : nodes) {
                xml.start("node", "id", id(node.id()));
                data(xml, "n", nodeColumns, node);
                xml.end();
            }
            for (Arrow edge : selection.arrows()) {
                xml.start("edge", "id", id(edge.id()), "source", id(edge.source()), "target", id(edge.target()));
                data(xml, "e", edges, edge);
                xml.end();
            }
            xml.end();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** By {@code name} readers tell nodes apart, so that no two have the same. */
    private static List<Column<GraphNode>> nodeColumns(List<GraphNode> nodes) {
        Map<String, Long> shared = nodes.stream().collect(Collectors.groupingBy(GraphMl::name, Collectors.counting()));
        Column<GraphNode> name = Column.text("name", it -> Objects.requireNonNull(shared.get(name(it))) == 1
                ? name(it) : "%s (%s)".formatted(name(it), it.id()));
        return Stream.concat(Stream.of(name), GraphNode.COLUMNS.stream()).toList();
    }

    private static String name(GraphNode it) {
        return it.statement() == null ? it.entity().label() : "%s of %s".formatted(it.entity().label(), it.statement().record());
    }

    private static Column<Arrow> onAll(Column<Arrow> it) {
        return ONLY_OF_SOME.contains(it.name())
                ? Column.text(it.name(), row -> Objects.requireNonNullElse(it.of(row), NOT_STATED))
                : it;
    }

    static List<Column<Arrow>> edgeColumns(Selection selection) {
        List<Column<Arrow>> columns = new ArrayList<>(List.of(Column.text("leg", Arrow::id)));
        columns.addAll(ArrowColumns.LEG.subList(1, ArrowColumns.LEG.size()));
        columns.addAll(ArrowColumns.ENDS);
        columns.addAll(ArrowColumns.STATEMENT);
        columns.addAll(RestingColumns.of(selection.catalogue()));
        columns.addAll(ShownColumns.of(selection.catalogue()));
        PathAnswer paths = selection.paths();
        if (paths != null) {
            columns.add(Column.texts("paths", selection::places));
            columns.add(Column.texts("joints_before", it -> Joints.before(paths, it.id())));
        }
        return columns;
    }

    private static String id(String key) {
        return key.replace('/', '.');
    }

    private static void graph(Xml xml, Selection selection) throws XMLStreamException, IOException {
        xml.text("data", selection.catalogue().dataVersion(), "key", "g0");
        if (!selection.whole()) {
            xml.text("data", String.join("|", selection.statements().stream().map(it -> it.record()).toList()), "key", "g1");
        }
        PathAnswer paths = selection.paths();
        if (paths != null) {
            xml.text("data", Json.API.writeValueAsString(selection.paths()), "key", "g2");
        }
    }

    private static <T> void keys(Xml xml, String what, String prefix, List<Column<T>> columns) throws XMLStreamException {
        for (int i = 0; i < columns.size(); i++) {
            String type = switch (columns.get(i).type()) {
                case NUMBER -> "int";
                case FLAG -> "boolean";
                case TEXT, TEXTS -> "string";
            };
            xml.empty("key", "id", prefix + i, "for", what, "attr.name", columns.get(i).name(), "attr.type", type);
        }
    }

    private static <T> void data(Xml xml, String prefix, List<Column<T>> columns, T row) throws XMLStreamException {
        for (int i = 0; i < columns.size(); i++) {
            String cell = columns.get(i).cell(row);
            if (!cell.isEmpty()) {
                xml.text("data", cell, "key", prefix + i);
            }
        }
    }
}
