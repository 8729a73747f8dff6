package org.exotrace.intake;

/** What a file holds that can be read. */
public enum Shape {
    /** An export of ours, or what convert wrote. */
    DATA_SET,
    NODE_TABLE,
    EDGE_TABLE,
    NODE_LINES,
    EDGE_LINES,
    /** Nodes or edges as one list of JSON. */
    NODE_LIST,
    EDGE_LIST,
    /** Nodes and edges in one document: KGX in JSON, a knowledge graph of TRAPI. */
    GRAPH,
    OTHER;

    public boolean hasNodes() {
        return this == NODE_TABLE || this == NODE_LINES || this == NODE_LIST || this == GRAPH;
    }

    public boolean hasEdges() {
        return this == EDGE_TABLE || this == EDGE_LINES || this == EDGE_LIST || this == GRAPH;
    }

    /** The nodes or the edges that such a file holds. */
    public Rows rows(Part part, boolean edges) {
        return switch (this) {
            case NODE_LINES, EDGE_LINES -> new JsonLineRows(part, edges);
            case NODE_LIST, EDGE_LIST, GRAPH -> new JsonRows(part, edges);
            case DATA_SET, NODE_TABLE, EDGE_TABLE, OTHER -> new TsvRows(part, edges);
        };
    }
}
