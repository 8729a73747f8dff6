package org.exotrace.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.exotrace.json.DataVersion;
import org.exotrace.model.DataSet;
import org.exotrace.model.Statement;
import org.exotrace.model.Step;
import org.exotrace.model.Transfer;
import org.exotrace.support.Beside;
import org.exotrace.support.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Query;

/** All that ships with a set beside it, in the graph. */
@Tag("database")
class SeveralSetsIT {

    private static GraphClient client;

    @BeforeAll
    static void load() {
        client = GraphClient.open(TestDatabase.fresh());
        new GraphStore(client).replace("custom", Beside.DATA, loaded -> {});
    }

    @AfterAll
    static void close() {
        client.close();
    }

    @Test
    void everythingIsReadBackAsItWas() {
        DataSet read = new GraphStore(client).read();
        assertThat(read.extensions()).isEqualTo(Beside.DATA.extensions());
        assertThat(read.conflicts()).isEqualTo(Beside.DATA.conflicts());
        assertThat(read.publications()).isEqualTo(Beside.DATA.publications());
        assertThat(read.statements()).isEqualTo(Beside.DATA.statements());
        assertThat(DataVersion.of(read)).isEqualTo(DataVersion.of(Beside.DATA));
    }

    @Test
    void whatIsNotSoHasItsNodeAndNoRelationshipToGoAlong() {
        List<Statement> statements = Beside.DATA.statements();
        long legs = statements.stream().mapToLong(it -> it.steps().size() + it.transfers().size()).sum();
        long negated = statements.stream().mapToLong(it -> it.steps().stream().filter(Step::negated).count()
                + it.transfers().stream().filter(Transfer::negated).count()).sum();
        assertThat(negated).isGreaterThan(10);
        assertThat(count("MATCH (leg:Step|Transfer) WHERE leg.negated RETURN count(leg) AS n")).isEqualTo(negated);
        assertThat(count("MATCH ()-[r]->() WHERE r.step IS NOT NULL OR r.transfer IS NOT NULL RETURN count(r) AS n")).isEqualTo(legs - negated);
        assertThat(client.read("entity/neighbours", Map.of("id", "mol:beside"))).noneMatch(it -> it.get("relation").equals("INHIBITS"));
    }

    @Test
    void documentsCiteAndAreStatedIn() {
        assertThat(count("MATCH (:Document {id: 'notebook2026'})-[l:LISTS {printed: 2, status: 'candidate'}]->(:Publication {id: 'maybe2025'}) RETURN count(l) AS n"))
                .isOne();
        assertThat(count("MATCH (s:Statement)-[:STATED_IN]->(:Document) RETURN count(s) AS n")).isEqualTo(Beside.DATA.statements().size());
        assertThat(count("MATCH (:SeedSet) RETURN count(*) AS n")).isEqualTo(2);
        assertThat(count("MATCH (:Conflict {id: 'B01'})-[:CONCERNS]->(s:Statement) RETURN count(s) AS n")).isEqualTo(2);
    }

    private static long count(String query) {
        long[] n = {0};
        client.inspect(null, new Query(query), result -> n[0] = result.single().get("n").asLong());
        return n[0];
    }
}
