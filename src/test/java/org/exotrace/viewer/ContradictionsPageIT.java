package org.exotrace.viewer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.exotrace.support.BrowserTest;
import org.junit.jupiter.api.Test;

@BrowserTest
class ContradictionsPageIT {

    @Test
    void isOneClickFromTheStartAndTellsTheFirstDisagreementWithoutOpeningARecord(Page page) {
        Pages.open(page, "");
        page.locator(".site-nav a[href='/contradictions']").click();
        assertThat(page.locator(".conflict").first().locator(".conflict-side")).hasCount(2);
        assertThat(page.locator(".conflict").first()).containsText(Pattern.compile("separates them"));
        for (String paper : page.locator(".conflict").first().locator(".conflict-side .quiet").allTextContents()) {
            assertThat(paper).containsPattern("[1-9]\\d* papers?$");
        }
    }

    @Test
    void opensAsTwoSidesWithTheirFiguresAndTheStepInWhichTheyDiffer(Page page) {
        Pages.openShipped(page, "contradictions/R9.gene:PDCD1");
        assertThat(page.locator(".opposed-side")).hasCount(2);
        assertThat(page.locator(".opposed-side svg.drawing")).hasCount(2);
        assertThat(page.locator(".opposed-side [data-differing]")).hasCount(2);
        assertThat(page.locator(".opposed-side svg [aria-current=true]").first()).isVisible();
        page.setViewportSize(390, 844);
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(390);
    }

    @Test
    void saysInWordsWhatOthersCallTheSameTopic(Page page) {
        Pages.openShipped(page, "contradictions/R9.gene:PDCD1");
        assertThat(page.locator("[data-same-topic] a[href='/contradictions/X3']")).hasText("PD-1 in T cells");
    }

    @Test
    void theRestDoesNotWaitForWhatOthersCallTheTopic(Page page) {
        page.route(Pattern.compile("/api/v1/conflicts/X3"), route -> { /* never answered */ });
        Pages.openShipped(page, "contradictions/R9.gene:PDCD1");
        assertThat(page.locator("[data-same-topic] a[href='/contradictions/X3']")).hasText("X3");
    }

    @Test
    void takesTheTwoLargestSidesThatOpposeAndListsTheOthers(Page page) {
        Pages.openShipped(page, "contradictions/C01");
        assertThat(page.locator(".opposed-side")).hasCount(2);
        assertThat(page.locator(".opposed-rest h2")).hasCount(1);
    }

    @Test
    void saysOfAnIdNobodyKnowsWhereAllAre(Page page) {
        Pages.open(page, "contradictions/C999");
        assertThat(page.locator("main")).containsText("No contradiction is called “C999”");
        page.locator("main a[href='/contradictions']").click();
        assertThat(page.locator("h1")).hasText("Where the literature contradicts itself");
    }

    @Test
    void opensOneThatStandsInNoListOfTheFirstThousand(Page page) {
        page.route(Pattern.compile("/api/v1/(conflicts|statements)\\?"), route -> route.fulfill(new Route.FulfillOptions()
                .setContentType("application/json").setBody("{\"data_version\":\"\",\"total\":2000,\"offset\":0,\"limit\":1000,\"items\":[]}")));
        Pages.openShipped(page, "contradictions/C01");
        assertThat(page.locator(".opposed-side svg.drawing")).hasCount(2);
        assertThat(page.locator(".opposed-rest h2")).hasCount(1);
    }

    @Test
    void givesItsRowsForExcel(Page page) throws IOException {
        Pages.open(page, "contradictions");
        page.locator("[data-take=download]").click();
        Download file = page.waitForDownload(() -> page.locator("[data-file=csv]").click());
        String text = new String(file.createReadStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFFtopic,side,papers,statements,leading,separated_by,id\r\n");
    }

    @Test
    void aStatementNamesWhatItIsContradictedInByWords(Page page) {
        Pages.openShipped(page, "statement/G047");
        assertThat(page.locator("[data-panel=evidence] a[href='/contradictions/R3.gene:PDCD1']")).hasText("PD-1 and anti-tumour immunity");
    }
}
