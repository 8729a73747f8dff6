package org.exotrace.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;
import org.exotrace.query.Queries;
import org.exotrace.support.CypherCases;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser;

class GuardTests {

    static List<String> honest() {
        return CypherCases.honest();
    }

    static List<String> forbidden() {
        return CypherCases.forbidden();
    }

    @ParameterizedTest
    @MethodSource("honest")
    void letsPassWhatAnalystsWrite(String query) {
        assertThatCode(() -> Guard.read(query)).doesNotThrowAnyException();
    }

    @Test
    void letsPassTheShippedQueries() {
        assertThat(Queries.all()).allSatisfy(it -> assertThatCode(() -> Guard.read(it.text())).doesNotThrowAnyException());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "MATCH p = (a)((x)-[r:ACTIVATES]->(y)){1,3}(b) RETURN [z IN x | z.id], all(q IN r WHERE q.x)",
        "MATCH (n) RETURN -1 AS a, NOT n.x AS b, n['id'] AS c, $few[0] AS d, null AS f, true XOR false AS g, 2^3 % 5 AS h",
        "MATCH (n) RETURN n.label AS `CREATE`, 'LOAD CSV' AS `db.info` // DELETE",
        "MATCH (n:$(['Cell', 'Process'])) RETURN count(n)",
        "MATCH ()-[r:$any(['ACTIVATES', 'INHIBITS'])]->() RETURN count(r)",
        "RETURN `toUpper`('a') AS a, date.truncate('week', date()) AS b, vector.similarity.cosine([1.0], [1.0]) AS c",
        "CALL `db`.labels() YIELD label RETURN label",
        "cypher 5 explain match (n) return n",
        "EXPLAIN CYPHER 5 MATCH (n) RETURN n",
        "/* what */ PROFILE // how\nMATCH (n) RETURN n",
        "MATCH (n) RETURN n;",
        "SHOW ALL INDEXES YIELD name, type WHERE type = 'RANGE' RETURN name ORDER BY name SKIP 1 LIMIT 2",
        "SHOW CONSTRAINTS", "SHOW PROCEDURES YIELD name", "SHOW BUILT IN FUNCTIONS"
    })
    void letsPassWhatOnlyReads(String query) {
        assertThatCode(() -> Guard.read(query)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("forbidden")
    void refusesWhatIsOnNoListWhereverItStands(String query) {
        refuses(query, "");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "~~", textBlock = """
            CREATE (n) RETURN n ~~ 'CREATE' begins something that is not among what may be run here (create clause)
            LOAD CSV FROM 'file:///x' AS l RETURN l ~~ (load csv clause)
            SHOW SETTINGS ~~ (show settings)
            RETURN apoc.text.repeat('a', 1000000) ~~ The function 'apoc.text.repeat' is not on the list
            CALL dbms.listConfig() ~~ The procedure 'dbms.listConfig' is not on the list
            MATCH (n) RETRUN n ~~ at line 1, column 11, 'RETRUN' is not expected
            MATCH (n ~~ its end is not expected
            RETURN 1; RETURN 2 ~~ It holds 2 statements
            """)
    void saysWhatIsRefusedAndWhatToWriteInstead(String query, String why) {
        refuses(query, why);
    }

    @Test
    void handsOnWhatItReadInTheLanguageThatItReadItIn() {
        assertThat(Guard.read("RETURN 1").text()).isEqualTo("CYPHER 5 RETURN 1");
        assertThat(Guard.read(" cypher 5 Profile RETURN 1").text()).isEqualTo("CYPHER 5 PROFILE RETURN 1");
    }

    @Test
    void namesRulesThatTheGrammarHas() {
        assertThat(Rules.READING).isSubsetOf(Cypher5Parser.ruleNames);
    }

    /** Three thousand are more than any gets past what is measured before. */
    @ParameterizedTest
    @ValueSource(strings = {"(", "[", "{a: ", "coalesce(", "EXISTS { MATCH (n) WHERE NOT (", "[x IN [1] | ", "NOT ", "- ", "CASE WHEN ", "1 + "})
    void comesToItsEndWithWhatIsNestedDeeply(String opening) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            try {
                Guard.read("RETURN " + opening.repeat(3_000) + "1");
            } catch (ProblemException e) {
                assertThat(e.type()).isEqualTo(ProblemType.QUERY_REFUSED);
            }
        });
    }

    @Test
    void stopsReadingWhereItIsTold() {
        Thread.currentThread().interrupt();
        refuses("MATCH (n) RETURN n", "took too long");
        assertThat(Thread.interrupted()).isTrue();
    }

    private static void refuses(String query, String why) {
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> Guard.read(query))
                .withMessageContaining(why)
                .satisfies(it -> assertThat(it.type()).isEqualTo(ProblemType.QUERY_REFUSED))
                .satisfies(it -> assertThat(it.hints()).isNotEmpty());
    }
}
