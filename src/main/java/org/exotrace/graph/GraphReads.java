package org.exotrace.graph;

import java.util.List;
import java.util.Map;

/** Reading the graph by a file of {@code cypher/}. */
@FunctionalInterface
public interface GraphReads {

    /** Runs {@code cypher/<name>.cypher}; each row by its column names. */
    List<Map<String, Object>> read(String name, Map<String, Object> parameters);
}
