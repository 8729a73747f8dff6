package org.exotrace.kgx;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.exotrace.json.Json;
import org.exotrace.model.DataSet;

/** A data set as two KGX tables. */
public record KgxGraph(KgxTable nodes, KgxTable edges) {

    public static final String NODES = "nodes.tsv";
    public static final String EDGES = "edges.tsv";

    /** Of every zip, so that the same data give the same bytes. */
    private static final long ENTRY_TIME = 315_619_200_000L;

    public static KgxGraph of(DataSet data, KgxNames names) {
        KgxIds ids = KgxIds.of(names, data);
        try {
            return new KgxGraph(new KgxTable(KgxNodes.COLUMNS, KgxNodes.of(data, ids)), new KgxTable(KgxEdges.COLUMNS, KgxEdges.of(data, ids)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same with a node that says where it comes from: data version, and what was chosen of it. */
    public KgxGraph with(Map<String, ?> origin) {
        List<Map<String, String>> rows = new ArrayList<>(nodes.rows());
        rows.add(Map.of("id", KgxIds.of("dataset"), "category", "biolink:Dataset", "name", "Exotrace",
                KgxNodes.TYPE, "dataset", KgxNodes.JSON, Json.text(origin)));
        return new KgxGraph(new KgxTable(nodes.columns(), rows), edges);
    }

    /**
     * The same with a composed edge: a prediction, whoever asserted the legs.
     *
     * @param first the leg from whose subject it goes to the object of the last
     * @param path  how it is composed, as JSON, in a node beside it
     */
    public KgxGraph withPath(int number, String first, String last, String direction, Object path) {
        String id = "path/" + number;
        List<Map<String, String>> more = new ArrayList<>(nodes.rows());
        more.add(Map.of("id", KgxIds.of(id), "category", KgxNodes.ANYTHING, "name", "path " + number,
                KgxNodes.TYPE, "path", KgxNodes.JSON, Json.text(path)));
        Map<String, String> edge = KgxEdges.row(id, cell(first, "subject"), "biolink:affects", cell(last, "object"), "prediction");
        edge.put("agent_type", "automated_agent");
        edge.put("qualified_predicate", direction.isEmpty() ? "" : "biolink:causes");
        edge.put("object_direction_qualifier", direction);
        edge.put("exotrace_kind", "path");
        List<Map<String, String>> rows = new ArrayList<>(edges.rows());
        rows.add(edge);
        return new KgxGraph(new KgxTable(nodes.columns(), more), new KgxTable(edges.columns(), rows));
    }

    private String cell(String leg, String column) {
        return edge(leg).getOrDefault(column, "");
    }

    private Map<String, String> edge(String leg) {
        return edges.rows().stream().filter(it -> KgxIds.of(leg).equals(it.get("id"))).findFirst().orElseThrow();
    }

    /** As a zip of both tables. */
    public void write(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        put(zip, NODES, nodes);
        put(zip, EDGES, edges);
        zip.finish();
        zip.flush();
    }

    private static void put(ZipOutputStream zip, String name, KgxTable table) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(ENTRY_TIME);
        zip.putNextEntry(entry);
        table.write(new Unclosed(zip));
        zip.closeEntry();
    }
}
