package org.exotrace.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.exotrace.graph.CypherFile;
import org.exotrace.json.Json;
import org.exotrace.support.CypherCases;
import org.exotrace.support.TestServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Free Cypher over HTTP: what is answered, and what is refused. Queries that do not end by themselves are tried in RoomIT. */
@Tag("database")
class CypherIT {

    @Test
    void answersColumnsAndRows() {
        JsonNode answer = TestServer.parse(post("MATCH (e:Entity {symbol: $symbol}) RETURN e.label AS label, e.type", "CD274").body());
        assertThat(answer.path("columns")).hasToString("[\"label\",\"e.type\"]");
        assertThat(answer.path("rows")).hasToString("[[\"PD-L1\",\"protein\"]]");
        assertThat(answer.path("truncated").asBoolean(true)).isFalse();
        assertThat(answer.path("limits")).hasToString("{\"rows\":10000,\"bytes\":8000000,\"ms\":10000}");
        assertThat(answer.path("ms").isIntegralNumber()).isTrue();
        assertThat(answer.path("data_version").asText()).startsWith("sha256:");
    }

    static List<String> honest() {
        return CypherCases.honest();
    }

    @ParameterizedTest
    @MethodSource("honest")
    void whatAnalystsWriteIsAnswered(String query) {
        HttpResponse<String> answer = post(query, (ObjectNode) Json.API.valueToTree(CypherCases.PARAMETERS));
        if (query.contains("r.sign")) {
            // It takes signs for numbers. They are words here, so that the database has the last word, not the guard.
            assertThat(TestServer.parse(answer.body()).path("detail").asText()).contains("Cannot multiply");
            return;
        }
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(TestServer.parse(answer.body()).path("columns")).isNotEmpty();
    }

    @Test
    void aSignIsComputedAlongAPath() {
        JsonNode answer = TestServer.parse(post("MATCH p = (:Molecule)-[*1..3]->(:Process) WHERE all(r IN relationships(p) WHERE r.sign IS NOT NULL)"
                + " RETURN reduce(s = 1, r IN relationships(p) | s * CASE r.sign WHEN 'negative' THEN -1 ELSE 1 END) AS sign LIMIT 3", "").body());
        assertThat(answer.path("rows")).hasSize(3).allMatch(row -> Math.abs(row.path(0).asInt()) == 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EXPLAIN MATCH (n:Process) RETURN count(n)", "PROFILE MATCH (n:Process) RETURN count(n)"})
    void aPlanIsAText(String query) {
        JsonNode answer = TestServer.parse(post(query, "").body());
        assertThat(answer.path("columns")).hasToString("[\"plan\"]");
        assertThat(answer.path("rows").path(0).path(0).asText()).contains("ProduceResults", "NodeCountFromCountStore", "estimated rows");
    }

    static List<CypherFile> shipped() {
        return Queries.all();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void theShippedQueriesPass(CypherFile file) {
        ObjectNode parameters = Json.API.createObjectNode();
        file.parameters().forEach(it -> {
            switch (it.type()) {
                case "integer" -> parameters.put(it.name(), 3);
                case "word" -> parameters.put(it.name(), "negative");
                case "text" -> parameters.put(it.name(), "CD274");
                default -> parameters.put(it.name(), it.name().equals("to") ? "proc:immune-escape" : "gene:CD274");
            }
        });
        HttpResponse<String> answer = post(file.text(), parameters);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(TestServer.parse(answer.body()).path("columns")).map(JsonNode::asText).isEqualTo(file.columns());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "CREATE (n:Exotrace) RETURN n",
        "MERGE (n:Exotrace {id: 'x'}) RETURN n",
        "MATCH (n) SET n.x = 1 RETURN n",
        "MATCH (n) REMOVE n.x RETURN n",
        "MATCH (n) DETACH DELETE n",
        "CALL { CREATE (n) RETURN n } RETURN n",
        "MATCH (n) CALL { WITH n CREATE (m) } IN TRANSACTIONS RETURN 1",
        "CREATE INDEX x FOR (n:Entity) ON (n.x)",
        "DROP CONSTRAINT entity_id",
        "CREATE CONSTRAINT x FOR (n:Entity) REQUIRE n.x IS UNIQUE",
        "CALL db.createLabel('X')",
        "CREATE USER x SET PASSWORD 'abcdefgh'",
        "ALTER USER neo4j SET PASSWORD 'abcdefgh'",
        "STOP DATABASE neo4j",
        "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
        "LOAD CSV FROM 'http://127.0.0.1:7070/api/v1/health' AS line RETURN line",
        "LOAD CSV FROM 'http://localhost/' AS line RETURN line",
        "CALL dbms.setConfigValue('db.transaction.timeout', '0')",
        "SHOW SETTINGS",
        "CALL dbms.listConfig()",
        "CALL dbms.listConfig() YIELD name, value RETURN name, value",
        "CALL dbms.queryJmx('*:*')",
        "CALL db.clearQueryCaches()",
        "CALL db.resampleOutdatedIndexes()",
        "CALL db.awaitIndexes(300)",
        "CALL db.stats.collect('QUERIES')",
        "CALL dbms.listConnections()",
        "CALL dbms.killConnection('bolt-1')",
        "SHOW TRANSACTIONS",
        "TERMINATE TRANSACTION 'neo4j-transaction-1'",
        "SHOW USERS",
        "USE system SHOW USERS",
        "USE system MATCH (n) RETURN n",
        "UNWIND [1] AS x CALL dbms.info() YIELD name RETURN name",
        "MATCH (n) RETURN n; MATCH (n) DETACH DELETE n",
        "EXPLAIN CREATE (n)",
        "CYPHER runtime=slotted MATCH (n) RETURN n",
        "MATCH (n",
        "RETURN $missing",
        "RETURN substring('abc', -1)",
        "RETURN 1/0",
        "RETURN 9223372036854775807 + 1",
        "RETURN date('2026-13-45')",
        "RETURN duration({months: 9223372036854775807})",
        "RETURN reduce(l = [], x IN range(1, 2000) | [l]) AS deep"
    })
    void attacksAreRefused(String query) {
        HttpResponse<String> answer = post(query, Json.API.createObjectNode());
        JsonNode problem = TestServer.parse(answer.body());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(problem.path("code").asText()).isEqualTo("query-refused");
        assertThat(problem.path("detail").asText()).isNotBlank().doesNotContain("Exception");
        assertThat(problem.path("hints")).isNotEmpty();
    }

    @Test
    void whatGathersEverythingIsEndedByTheMemoryLimit() {
        HttpResponse<String> answer = post("UNWIND range(1, 9999) AS a UNWIND range(1, 9999) AS b RETURN size(collect([a, b]))", "");
        assertThat(answer.statusCode()).as(answer.body()).isIn(400, 504);
        assertThat(TestServer.parse(answer.body()).path("code").asText()).isIn("query-refused", "time-limit");
    }

    @Test
    void manyRowsAreCutAndSaid() {
        JsonNode answer = TestServer.parse(post("UNWIND range(1, 9999) AS a UNWIND [1, 2] AS b RETURN a, b", "").body());
        assertThat(answer.path("rows")).hasSize(10_000);
        assertThat(answer.path("truncated").asBoolean()).isTrue();
    }

    @Test
    void largeRowsAreCutAndSaid() {
        JsonNode answer = TestServer.parse(post("UNWIND range(1, 1000) AS a RETURN range(1, 9999) AS b", "").body());
        assertThat(answer.path("rows")).hasSizeLessThan(200);
        assertThat(answer.path("truncated").asBoolean()).isTrue();
    }

    /** The other long queries are ended in QueryLimitsIT, where the time is shorter. */
    @Test
    void aLongQueryKeepsOthersWaitingAndIsEndedInTime() {
        String query = "MATCH (a:Participant), (b:Participant), (c:Participant), (d:Participant)"
                + " WHERE a.id + b.id + c.id + d.id = 'x' RETURN count(*)";
        CompletableFuture<HttpResponse<String>> slow = CompletableFuture.supplyAsync(() -> post(query, ""));
        HttpResponse<String> other = post("RETURN 1 AS x", "");
        while (other.statusCode() == 200 && !slow.isDone()) {
            other = post("RETURN 1 AS x", "");
        }
        assertThat(other.statusCode()).isEqualTo(429);
        assertThat(other.headers().firstValue("Retry-After")).isPresent();
        assertThat(TestServer.parse(other.body()).path("code").asText()).isEqualTo("busy");
        assertThat(TestServer.get("/statements/G047").statusCode()).isEqualTo(200);
        assertThat(slow.join().statusCode()).as(slow.join().body()).isEqualTo(504);
        assertThat(TestServer.parse(slow.join().body()).path("code").asText()).isEqualTo("time-limit");
        HttpResponse<String> after = post("RETURN 1 AS x", "");
        assertThat(after.statusCode()).as("the place is free again").isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"query\": 1}", "{}", "{\"query\": \"RETURN 1\", \"params\": {}}", "{\"query\": \"RETURN 1\", \"parameters\": []}"})
    void aBodyThatIsNoQueryIsSaid(String body) {
        HttpResponse<String> answer = TestServer.post("/cypher", body);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(TestServer.parse(answer.body()).path("code").asText()).isEqualTo("bad-body");
    }

    private static HttpResponse<String> post(String query, String symbol) {
        return post(query, Json.API.createObjectNode().put("symbol", symbol));
    }

    /** A room that a busy machine needs longer to start for is asked again. */
    private static HttpResponse<String> post(String query, ObjectNode parameters) {
        String body = Json.API.createObjectNode().put("query", query).set("parameters", parameters).toString();
        HttpResponse<String> answer = TestServer.post("/cypher", body);
        while (answer.statusCode() == 503) {
            answer = TestServer.post("/cypher", body);
        }
        return answer;
    }
}
