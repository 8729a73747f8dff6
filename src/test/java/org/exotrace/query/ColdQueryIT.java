package org.exotrace.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.exotrace.graph.GraphClient;
import org.exotrace.graph.GraphStore;
import org.exotrace.support.Seeds;
import org.exotrace.support.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The first question that a database is ever asked. */
@Tag("database")
class ColdQueryIT {

    /** The README's. A query that is not done within its limit is a problem, not an answer. */
    @Test
    void theShortestPathsAreFoundWithinTheLimitOfAQuery() {
        try (GraphClient client = GraphClient.open(TestDatabase.fresh())) {
            new GraphStore(client).replace("default", Seeds.Shipped.DATA, loaded -> {});
            Map<String, String> ends = Map.of("from", "PD-L1", "to", "tumour immune escape");
            QueryRun run = QueryRun.of(client, Seeds.Shipped.CATALOGUE, Queries.get("k_shortest"), ends::get);
            assertThat(run.rows()).hasSize(10);
            System.out.printf("k_shortest, cold, on Neo4j %s: %d ms%n", client.info().version(), run.ms());
        }
    }
}
