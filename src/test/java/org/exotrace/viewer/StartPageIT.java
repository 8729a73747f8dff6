package org.exotrace.viewer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.exotrace.cli.Service;
import org.exotrace.support.BrowserTest;
import org.exotrace.support.Seeds;
import org.exotrace.support.TestGraph;
import org.exotrace.support.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@BrowserTest
class StartPageIT {

    private static final List<String> EXAMPLES = List.of("G047", "G033", "G023", "G090");

    @Test
    void hasItsCursorInTheSearchBoxAndFourExamples(Page page) {
        Pages.open(page, "");
        assertThat(page.locator("#search")).isFocused();
        for (String record : EXAMPLES) {
            assertThat(page.locator("main a[href$='/statement/" + record + "']").first()).isVisible();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 390})
    void showsOneMechanismAsAFigureWhoseStepsLeadToTheStatement(int width, Page page) {
        page.setViewportSize(width, 900);
        Pages.open(page, "");
        assertThat(page.locator(".hero svg.scene [data-leg]")).hasCount(5);
        assertThat(page.locator(".questions a")).hasCount(4);
        assertThat(page.locator(".hero-figure .figure-frame.is-wide")).hasCount(0);
        page.locator(".hero svg.scene [data-leg='G047/2']").focus();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/statement/G047\\?leg=2$"));
    }

    @Test
    void drawsWhatWasKeptWhileTheGraphStarts(Page page) {
        page.route(Pattern.compile("/api/v1/health"), route -> route.fulfill(Pages.json("{\"status\":\"starting\",\"progress\":{\"loaded\":20,\"total\":120,\"seconds_to_go\":9}}")));
        page.navigate(TestServer.address());
        assertThat(page.locator("#starting")).containsText("about 9 s to go");
        assertThat(page.locator(".hero svg.scene [data-leg]")).hasCount(5);
    }

    @Test
    void leadsFromAnExampleToTheStatement(Page page) {
        Pages.open(page, "");
        page.locator("main a[href$='/statement/G047']").first().click();
        assertThat(page).hasURL(Pattern.compile("/statement/G047$"));
        assertThat(page.locator("h1")).containsText("Exosomal PD-L1 engages CD8 T-cell PD-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pd-l1", "CD274", "B7-H1", "HGNC:17635"})
    void point13_suggestsTheSameEntityForEachOfItsNames(String typed, Page page) {
        Pages.open(page, "");
        page.locator("#search").fill(typed);
        Locator first = page.locator("[role=option]").first();
        assertThat(first.locator(".option-name")).hasText(Pattern.compile("^PD-L1"));
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/entity/gene(:|%3A)CD274$"));
        assertThat(page.locator("h1")).containsText("PD-L1");
    }

    @Test
    void point01_showsSearchAndExamplesWhileTheGraphStartsAndGoesOnByItself(Page page) {
        try (Service service = new Service(TestGraph.settings(TestGraph.folder(), Seeds.REVIEW))) {
            page.navigate(service.start());
            page.waitForSelector("#search", new Page.WaitForSelectorOptions().setTimeout(1_000));
            for (String record : EXAMPLES) {
                assertThat(page.locator(".examples a[href$='" + record + "']")).isVisible();
            }
            assertThat(page.locator("#starting")).containsText("The graph is starting");
            assertThat(page.locator("#search")).isDisabled();
            service.openGraph();
            page.waitForSelector("main[data-ready=true]");
            assertThat(page.locator("#search")).isEnabled();
            assertThat(page.locator("main")).containsText("120");
        }
    }
}
