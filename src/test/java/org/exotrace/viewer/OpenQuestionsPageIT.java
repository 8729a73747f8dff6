package org.exotrace.viewer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.exotrace.support.BrowserTest;
import org.exotrace.support.TestServer;
import org.junit.jupiter.api.Test;

@BrowserTest
class OpenQuestionsPageIT {

    @Test
    void aStatementLeadsToWhatWouldSettleItWithBothResults(Page page) {
        JsonNode first = TestServer.json("/open-questions?for=G047&max_ms=30000").path("items").get(0);
        Pages.open(page, "statement/G047");
        page.locator("main a:has-text('what would settle it')").click();
        assertThat(page).hasURL(Pattern.compile("/open-questions\\?for=G047$"));
        assertThat(page.locator("h1")).hasText("What would settle G047?");
        assertThat(page.locator(".open-question h2").first()).hasText(first.path("question").asText());
        assertThat(page.locator(".open-question").first().locator(".conflict-label"))
                .hasText(new String[] {"If " + first.path("outcomes").get(0).path("assume").asText(), "If " + first.path("outcomes").get(1).path("assume").asText()});
        assertThat(page.locator("main")).not().containsText("false");
    }

    @Test
    void theExperimentIsOneClickAway(Page page) {
        JsonNode experiment = TestServer.json("/open-questions?for=G047&max_ms=30000").path("items").get(0).path("experiment");
        Pages.open(page, "open-questions?for=G047");
        page.locator(".open-question summary").first().click();
        assertThat(page.locator(".open-question details").first()).containsText(experiment.path("control").asText(),
                new LocatorAssertions.ContainsTextOptions().setIgnoreCase(true));
        assertThat(page.locator(".open-question details").first()).containsText("species: not stated");
    }

    @Test
    void anAssembledPathLeadsToTheQuestionsOfItsJoints(Page page) {
        Pages.openShipped(page, "find?from=chem:PGE2&to=proc:tumour-growth");
        page.locator(".path--assembled a:has-text('what would settle it')").first().click();
        assertThat(page.locator(".open-question[data-kind=joint]").first()).containsText("never observed together");
    }

    @Test
    void whatElseComesOutOtherwiseIsTold(Page page) {
        JsonNode second = TestServer.json("/open-questions?for=G047&max_ms=30000").path("items").get(0).path("outcomes").get(1);
        Pages.open(page, "open-questions?for=G047");
        assertThat(page.locator(".open-question").first().locator(".conflict-side").nth(1).locator("li").last())
                .hasText("A contradiction comes or goes: " + second.path("contradictions").get(second.path("contradictions").size() - 1).asText());
    }

    @Test
    void whatIsToBeReadStandsApart(Page page) {
        Pages.open(page, "open-questions?for=G047");
        assertThat(page.locator("#read")).containsText("Does Chen 2018 report");
        assertThat(page.locator(".open-question[data-kind=read]")).hasCount(0);
    }

    @Test
    void theFormAsksOfOneKind(Page page) {
        Pages.open(page, "open-questions?for=G047");
        page.locator("#settle-kind").selectOption("joint");
        page.locator("button:has-text('Show')").first().click();
        assertThat(page).hasURL(Pattern.compile("for=G047&kind=joint$"));
        assertThat(page.locator(".open-question").first()).containsText("Never observed together");
        assertThat(page.locator(".open-question:not([data-kind=joint])")).hasCount(0);
    }

    @Test
    void thePageFillsWhileQuestionsAreWorkedOut(Page page) {
        Pages.open(page, "open-questions?kind=negation");
        assertThat(page.locator("[data-progress=complete]")).isVisible();
        assertThat(page.locator(".open-question")).hasCount(TestServer.json("/open-questions?kind=negation").path("items").size());
    }

    @Test
    void whatIsNotThereIsSaidInTheFormThatAsked(Page page) {
        Pages.open(page, "open-questions?for=G9999");
        assertThat(page.locator("[data-problem=unknown-statement]")).isVisible();
        assertThat(page.locator("#settle-for")).hasValue("G9999");
    }

    @Test
    void theRowsCanBeTakenAlong(Page page) throws Exception {
        Pages.open(page, "open-questions?for=G047");
        page.locator("[data-take=download]").click();
        String table = Files.readString(page.waitForDownload(() -> page.locator(".take-panel button:has-text('TSV'), .take-panel a:has-text('TSV')").first().click()).path());
        assertThat(table).contains("verdict_after", "Would another laboratory find");
    }
}
