package org.exotrace.viewer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.regex.Pattern;
import org.exotrace.support.BrowserTest;
import org.exotrace.support.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Point 25: each state in its words, with a way on. */
@BrowserTest
class StatesIT {

    @Test
    void point25_aStatementThatIsNotThere(Page page) {
        page.navigate(TestServer.address() + "statement/G999");
        assertThat(page.locator("h1")).containsText("statement");
        assertThat(page.locator(".ways a").first()).isVisible();
    }

    @Test
    void point25_aNameThatNothingHas(Page page) {
        page.navigate(TestServer.address() + "entity/PDL11");
        assertThat(page.locator("h1")).hasText("Nothing called “PDL11”");
        assertThat(page.locator("main")).containsText("Did you mean PD-L1");
        page.locator("text=Browse cells, cargo and effects").click();
        assertThat(page).hasURL(Pattern.compile("/explore$"));
    }

    @Test
    void point25_noPath(Page page) {
        Pages.open(page, "find?from=carboplatin&to=proc:tcell-response");
        assertThat(page.locator("[data-empty=no-path]")).containsText(
                "No chain links carboplatin and T-cell anti-tumour response within 6 steps. Each has chains: carboplatin (");
        page.locator("text=Try 8 steps").click();
        assertThat(page).hasURL(Pattern.compile("max_steps=8"));
    }

    @Test
    void point25_aFindWithANameThatNothingHas(Page page) {
        Pages.open(page, "find?from=PDL11&to=proc:tcell-response");
        assertThat(page.locator("[data-problem=unknown-entity]")).containsText("Did you mean");
        page.locator("[data-problem] a").first().click();
        assertThat(page.locator(".verdict")).isVisible();
    }

    @Test
    void point25_aFindWithBothEndsTheSame(Page page) {
        Pages.open(page, "find?from=PD-L1&to=CD274");
        assertThat(page.locator("[data-problem=same-ends]")).containsText("Give two different ends");
        assertThat(page.locator("#find-from")).isVisible();
    }

    @Test
    void point25_aModifierToBeBlockedIsReadAsGiven(Page page) {
        page.navigate(TestServer.address() + "what-if?block=GW4869");
        assertThat(page.locator("h1")).hasText("What if GW4869 is given?");
        assertThat(page.locator("main")).containsText("it is read as given");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "what-if | #what | GW4869 | What if GW4869 is given?",
        "interventions | #effect | tumour growth | So that tumour growth is no longer",
        "find | #find-from | GW4869 | Where GW4869 leads"})
    void point25_aQuestionAskedWhileItsPageStillLoads(String screen, String field, String name, String title, Page page) {
        page.route(Pattern.compile("/api/v1/health"), route -> { /* never answered */ });
        page.navigate(TestServer.address() + screen);
        page.locator(field).fill(name);
        page.locator(field).press("Enter");
        assertThat(page.locator("h1")).containsText(title);
    }

    @Test
    void point25_anAnswerThatTakesTooLong(Page page) {
        page.addInitScript("""
                const after = AbortSignal.timeout;
                AbortSignal.timeout = ms => { window.patience = ms; return after.call(AbortSignal, ms / 20); };""");
        page.route(Pattern.compile("/api/v1/statements/G047"), route -> { /* never answered */ });
        page.navigate(TestServer.address() + "statement/G047");
        assertThat(page.locator("h1")).containsText("The graph did not answer in 10 s");
        assertThat(page.evaluate("patience")).isEqualTo(10_000);
        assertThat(page.locator("main")).containsText("Your query is kept. Try again, or narrow it.");
        assertThat(page.locator("details code")).hasText("too-late");
        page.unroute(Pattern.compile("/api/v1/statements/G047"));
        page.locator("button:has-text('Try again')").click();
        assertThat(page.locator("h1")).containsText("Exosomal PD-L1 engages");
    }

    @Test
    void point25_aServerThatIsGone(Page page) {
        page.route(Pattern.compile("/api/v1/statements/G047"), Route::abort);
        page.navigate(TestServer.address() + "statement/G047");
        assertThat(page.locator("h1")).hasText("The server did not answer");
        assertThat(page.locator("button:has-text('Try again')")).isVisible();
    }

    @Test
    void point25_aServerThatIsGoneLeavesItsLastAnswersWithTheirTime(Page page) {
        Pages.open(page, "statement/G047");
        page.locator(".site-head .wordmark").click();
        page.waitForSelector("main[data-screen=start][data-ready=true]");
        page.context().setOffline(true);
        page.locator(".examples a[href$='G047']").click();
        assertThat(page.locator("[data-kept=unreachable]")).containsText(
                Pattern.compile("The server did not answer What stands here is the answer of \\d\\d:\\d\\d:\\d\\d"));
        assertThat(page.locator("h1")).containsText("Exosomal PD-L1 engages");
        page.context().setOffline(false);
        page.locator("[data-kept] button").click();
        assertThat(page.locator("[data-kept]")).hasCount(0);
        assertThat(page.locator("h1")).containsText("Exosomal PD-L1 engages");
    }

    @Test
    void point25_aServerThatIsGoneBeforeTheFirstFailure(Page page) {
        Pages.open(page, "statement/G047");
        page.context().setOffline(true);
        page.locator(".participants a[href='/entity/gene:CD274']").first().click();
        assertThat(page.locator("main h1")).hasText("The server did not answer");
        page.context().setOffline(false);
        page.locator("button:has-text('Try again')").click();
        assertThat(page.locator("main h1")).hasText("PD-L1");
    }

    @Test
    void point25_aDatabaseThatIsAway(Page page) {
        page.route(Pattern.compile("/api/v1/entities/.*/neighbours"), route -> route.fulfill(new Route.FulfillOptions().setStatus(503)
                .setContentType("application/problem+json")
                .setBody("{\"code\":\"database-away\",\"title\":\"Neo4j does not answer\",\"status\":503,\"detail\":\"It is away.\"}")));
        Pages.open(page, "entity/gene:CD274");
        assertThat(page.locator("[data-away]")).containsText("Neo4j does not answer");
        assertThat(page.locator("main .statements a").first()).isVisible();
    }

    @Test
    void point25_anErrorOfOurOwnWithItsId(Page page) {
        page.route(Pattern.compile("/api/v1/statements/G047"), route -> route.fulfill(new Route.FulfillOptions().setStatus(500)
                .setContentType("application/problem+json")
                .setBody("{\"code\":\"internal\",\"title\":\"Something went wrong here\",\"status\":500,\"detail\":\"The log names it 4711.\"}")));
        page.navigate(TestServer.address() + "statement/G047");
        assertThat(page.locator("main")).containsText("4711");
        assertThat(page.locator("details code")).hasText("internal");
        assertThat(page.locator("button:has-text('Try again')")).isVisible();
    }

    @Test
    void point25_aStatementWithoutEvidence(Page page) {
        String body = TestServer.get("/statements/G047").body().replaceFirst("\"evidence\":\\[\\{\"id\":\"G047/e1\".*?\\}\\],\"source_check\"",
                "\"evidence\":[],\"source_check\"");
        page.route(Pattern.compile("/api/v1/statements/G047"), route -> route.fulfill(Pages.json(body)));
        Pages.open(page, "statement/G047?leg=2");
        assertThat(page.locator("[data-panel=evidence]")).containsText("No evidence recorded for this step");
    }
}
