package org.exotrace.viewer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import org.exotrace.support.BrowserTest;
import org.exotrace.support.TestServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The queries with a name and one's own: the table first, then what its rows name, drawn. */
@BrowserTest
class QueryPageIT {

    @BeforeAll
    static void startTheRoom() {
        TestServer.startRoom();
    }

    @Test
    void listsTheQueriesAndAsksForWhatIsRequired(Page page) {
        Pages.open(page, "query");
        assertThat(page.locator(".query-list a")).hasCount(1 + TestServer.json("/queries").path("total").asInt());
        page.locator(".query-list a[href='/query/without']").click();
        assertThat(page.locator("h1")).hasText("Without");
        assertThat(page.locator("#query-max")).hasAttribute("type", "number");
        assertThat(page.locator(".query-result")).containsText("Fill in the fields");
        page.locator("#query-from").fill("PD-L1");
        page.locator("#query-to").fill("T-cell anti-tumour response");
        page.locator("#query-without").fill("PD-1");
        planned("/queries/without?from=PD-L1&to=T-cell%20anti-tumour%20response&without=PD-1");
        page.locator("button:has-text('Run')").click();
        assertThat(page).hasURL(Pattern.compile("/query/without\\?from=PD-L1&to=T-cell\\+anti-tumour\\+response&without=PD-1$"));
        assertThat(page.locator(".query-rows")).isVisible();
    }

    /** A query of many unions may need more than its limit where a busy machine plans it for the first time. */
    private static void planned(String resource) {
        long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (TestServer.get(resource).statusCode() == 504 && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    @Test
    void showsTheRowsAsATableAndThenDrawn(Page page) {
        Pages.open(page, "query/documented?from=PD-L1&to=proc:tcell-response");
        assertThat(page.locator("table.grid-table th").first()).hasText("statement");
        assertThat(page.locator("td a[href='/statement/G047']").first()).isVisible();
        assertThat(page.locator("td a[href='/entity/gene:CD274']").first()).isVisible();
        assertThat(page.locator(".query-drawn svg.drawing").first()).isVisible();
        assertThat(page.locator(".query-drawn [data-leg='G047/2'][aria-current=true]").first()).isVisible();
        page.locator(".query-drawn [data-leg='G047/2']").first().click();
        assertThat(page).hasURL(Pattern.compile("/statement/G047\\?leg=2$"));
    }

    @Test
    void runsAQueryWithoutParametersAtOnce(Page page) {
        Pages.open(page, "query/size");
        assertThat(page.locator("table.grid-table")).isVisible();
        assertThat(page.locator(".query-drawn")).hasCount(0);
    }

    @Test
    void runsAQueryOfOnesOwnAndKeepsItInTheAddress(Page page) {
        Pages.open(page, "query");
        String cypher = "MATCH (s:Statement) WHERE s.record IN ['G047', 'G033', 'G001', 'G064']\nRETURN s.record AS record, '<b>x</b>' AS words ORDER BY record";
        page.locator("#cypher").fill(cypher);
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".query-rows h2")).hasText("4 rows");
        assertThat(page.locator("td").nth(1)).hasText("<b>x</b>");
        assertThat(page.locator(".query-drawn h2")).hasText("4 statements in these rows");
        assertThat(page.locator(".query-drawings > section")).hasCount(3);
        page.locator("button:has-text('Draw 1 more of 4')").click();
        assertThat(page.locator(".query-drawings > section")).hasCount(4);
        page.reload();
        assertThat(page.locator("#cypher")).hasValue(cypher);
        assertThat(page.locator(".query-rows h2")).hasText("4 rows");
    }

    @Test
    void showsNodesAndPathsReadably(Page page) {
        free(page, "MATCH p = (s:Statement {record: 'G047'})-[:HAS_STEP]->(t {n: 1})-[:SUBJECT]->(e:Entity) RETURN p, s, e, null AS n");
        assertThat(page.locator("td").first()).hasText("G047 HAS_STEP G047/1 SUBJECT PD-L1");
        assertThat(page.locator("td").nth(1).locator("a[href='/statement/G047']")).isVisible();
        assertThat(page.locator("td").nth(2).locator("a[href='/entity/gene:CD274']")).isVisible();
        assertThat(page.locator("td").nth(3)).hasText("–");
    }

    @Test
    void showsAPlanAsItIsLaidOut(Page page) {
        free(page, "EXPLAIN MATCH (n:Process) RETURN count(n)");
        assertThat(page.locator("td pre")).containsText("NodeCountFromCountStore");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            CREATE (n) RETURN n;                         CREATE
            CALL dbms.listConfig();                      dbms.listConfig
            MATCH (n RETURN n;                           line 1
            """)
    void saysWhyAQueryIsRefusedAndKeepsIt(String cypher, String why, Page page) {
        free(page, cypher);
        assertThat(page.locator("[data-problem]")).containsText(Pattern.compile(why, Pattern.CASE_INSENSITIVE));
        assertThat(page.locator("#cypher")).hasValue(cypher);
    }

    @Test
    void everyExampleHasRows(Page page) {
        Pages.open(page, "query");
        int examples = page.locator(".query-side details a").count();
        assertThat(examples).isGreaterThan(2);
        for (int i = 0; i < examples; i++) {
            Pages.open(page, "query");
            page.locator(".query-side details a").nth(i).click();
            assertThat(page.locator(".query-rows tbody tr").first()).isVisible();
        }
    }

    @Test
    void leadsFromARecordOfAnyPaperToItsStatementAndDrawsIt(Page page) {
        Pages.openShipped(page, "query/documented?from=CD47&to=proc:tcell-response");
        assertThat(page.locator(".grid-table a[href='/statement/E099']").first()).isVisible();
        assertThat(page.locator(".query-drawings svg.drawing [aria-current=true]").first()).isVisible();
        assertThat((boolean) page.evaluate("[...document.querySelectorAll('.figure-frame')].every(it => !it.classList.contains('is-wide'))")).isTrue();
    }

    @Test
    void saysThatThereIsNoSuchQuery(Page page) {
        page.navigate(TestServer.address() + "query/nothing");
        assertThat(page.locator("h1")).hasText("No query is called “nothing”");
        assertThat(page.locator("main a[href='/query']")).isVisible();
    }

    private static void free(Page page, String cypher) {
        Pages.open(page, "query?cypher=" + URLEncoder.encode(cypher, StandardCharsets.UTF_8));
    }
}
