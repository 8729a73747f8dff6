package org.exotrace.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.exotrace.failure.ProblemException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTests {

    private static final Map<String, Object> PARAMETERS = Map.of("few", List.of(1, 2), "many", 50_000L, "max", 4L);

    @ParameterizedTest
    @ValueSource(strings = {
        "MATCH (a:Entity {id: 'x'}) RETURN a",
        "MATCH (n) RETURN n.label AS l, n:Cell AS c, CASE WHEN n.type = 'cell' THEN 1 ELSE 0 END AS k ORDER BY l SKIP 1 LIMIT 3",
        "MATCH (n)-[r:ACTIVATES*1..3]->(m) WHERE all(x IN r WHERE x.sign = 'positive') RETURN [x IN r | x.step] AS s, count(*) AS c",
        "MATCH p = (a)-[*1..3]->(b) WHERE all(n IN nodes(p) WHERE size([m IN nodes(p) WHERE m = n]) = 1) RETURN p",
        "MATCH p = shortestPath((a {id:'x'})-[*..4]->(b {id: 'y'})) RETURN [i IN range(0, length(p)) | nodes(p)[i].label] AS l",
        "MATCH p = SHORTEST 1 (a:Entity {id:'x'})-[:ACTIVATES]->+(b) RETURN p",
        "MATCH p = (a)((x)-[r:ACTIVATES]->(y)){1,3}(b) RETURN [z IN x | z.id], all(q IN r WHERE q.x)",
        "MATCH (n:Entity) WITH n.type AS t, collect(n.label) AS l WHERE size(l) > 1 RETURN t, l[0..3], size(l) ORDER BY t",
        "MATCH (n) WHERE n.label =~ '(?i).*pd-l1.*' RETURN n {.id, .label, x: 1} AS m",
        "MATCH (n:Entity) RETURN [(n)-->(m) | m.label] AS ms, COUNT { (n)--() } AS d, EXISTS { MATCH (n)-[:IS_A]->(q) } AS e",
        "UNWIND $few AS x MATCH (n {id: x}) RETURN n UNION MATCH (n:Cell) RETURN n",
        "UNWIND range(1, $max) AS x RETURN x, 'reduce(s = 0, x IN l | s)' AS text // reduce(",
        "CALL { MATCH (n:Cell) RETURN n UNION MATCH (n:Process) RETURN n } RETURN n.label + ' (' + n.type + ')' AS x",
        "MATCH (n) RETURN -1 AS a, NOT n.x AS b, n['id'] AS c, $few[0] AS d, 1e4 AS e, null AS f, true XOR false AS g, 2^3 % 5 AS h",
        "CALL db.labels() YIELD label RETURN label"
    })
    void letsPassWhatOnlyReads(String query) {
        assertThatCode(() -> Guard.check(query, PARAMETERS)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "~~", textBlock = """
            RETURN reduce(s = 0, x IN [1] | s + x) ~~ reduce
            RETURN r\\u0065duce(s = 0, x IN [1] | s + x) ~~ reduce
            RETURN [x IN range(1, 9000) WHERE any(y IN range(1, 9000) WHERE y = x)] AS l ~~ goes through more
            MATCH (n) WITH collect(n) AS l RETURN [x IN l WHERE any(y IN l WHERE x.x = y.x)] AS l ~~ goes through more
            WITH [x IN range(1, 9000) | x] AS l RETURN [x IN l WHERE x IN l] AS l ~~ goes through more
            RETURN [x IN range(1, 9000) WHERE EXISTS { MATCH (a), (b) WHERE a.x = x }] AS l ~~ goes through more
            UNWIND range(1, 1000000000) AS x RETURN collect(x) ~~ more than 10000
            UNWIND range(1, 9999999999999999) AS x RETURN collect(x) ~~ more than 10000
            UNWIND range(1, $many) AS x RETURN x ~~ more than 10000
            MATCH (n) UNWIND range(1, n.x) AS x RETURN x ~~ not known
            WITH 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' AS a WITH replace(a, 'a', a) AS a WITH replace(a, 'a', a) AS a WITH replace(a, 'a', a) AS a RETURN a ~~ may grow
            RETURN 'aaaa' =~ '.*a.*a.*a.*b' ~~ regular expression
            MATCH (n) RETURN n.x =~ n.y ~~ regular expression
            RETURN apoc.text.repeat('a', 1000000) ~~ apoc.text.repeat
            CREATE (n) RETURN n ~~ Create
            MATCH (n) SET n.x = 1 ~~ Set
            CALL { CREATE (n) RETURN n } RETURN n ~~ Create
            FOREACH (x IN [1] | CREATE (n)) ~~ Foreach
            PROFILE MATCH (n) RETURN n ~~ cannot be read
            CYPHER runtime=slotted MATCH (n) RETURN n ~~ cannot be read
            """)
    void refusesWhatWouldWriteGrowOrNeverEnd(String query, String why) {
        refuses(query, why);
    }

    static Stream<String> growing() {
        return Stream.of(
                "WITH 'aaaaaaaaaa' AS a " + "WITH a + a AS a ".repeat(27) + "RETURN size(a)",
                "WITH 'aaaaaaaaaa' AS a " + "WITH a || a AS a ".repeat(27) + "RETURN size(a)",
                "WITH [1] AS a " + "WITH a + a AS a ".repeat(27) + "RETURN a",
                "WITH 'aaaaaaaaaa' AS a " + "WITH [a, a, a, a] AS a ".repeat(14) + "RETURN toString(a)",
                "WITH {x: 'aaaaaaaaaa'} AS a " + "WITH {x: a.x + a.x} AS a ".repeat(27) + "RETURN a",
                "WITH 'aaaaaaaaaa' AS a " + "CALL (a) { RETURN a + a AS b } WITH b AS a ".repeat(27) + "RETURN a");
    }

    @ParameterizedTest
    @MethodSource("growing")
    void refusesWhatDoubles(String query) {
        refuses(query, "may grow");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "[", "{a: ", "coalesce(", "EXISTS { MATCH (n) WHERE NOT (", "EXISTS { MATCH (n) WHERE ", "[x IN [1] | "})
    void refusesSoonWhatIsNestedDeeply(String opening) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> Guard.check("RETURN " + opening.repeat(600) + "1", Map.of())));
    }

    @Test
    void letsPassALongSum() {
        assertThatCode(() -> Guard.check("RETURN " + "1 + ".repeat(200) + "1", Map.of())).doesNotThrowAnyException();
    }

    private static void refuses(String query, String why) {
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> Guard.check(query, PARAMETERS))
                .withMessageContaining(why)
                .satisfies(it -> assertThat(it.type().code()).isEqualTo("query-refused"))
                .satisfies(it -> assertThat(it.hints()).isNotEmpty());
    }
}
