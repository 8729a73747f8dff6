package org.exotrace.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.exotrace.support.TestGraph;
import org.neo4j.driver.Query;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;

/** Runs Cypher that a page offers, on the database of the tests. */
public final class Asked {

    private Asked() {}

    public static List<Map<String, Object>> rows(String cypher) {
        List<Map<String, Object>> rows = new ArrayList<>();
        TestGraph.client().inspect(null, new Query(cypher), (Result result) -> rows.addAll(result.list(Record::asMap)));
        return rows;
    }
}
