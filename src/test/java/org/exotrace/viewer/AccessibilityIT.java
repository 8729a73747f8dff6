package org.exotrace.viewer;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.exotrace.support.BrowserTest;
import org.exotrace.support.PastThePolicy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Point 11: axe finds nothing, in light and in dark. */
@BrowserTest
class AccessibilityIT {

    @ParameterizedTest
    @ValueSource(strings = {
        "",
        "statement/G047?leg=2",
        "statement/G033",
        "statement/G095",
        "entity/cell:cd8-t",
        "publication/12",
        "data",
        "map?cargo=gene:CD274",
        "find?from=cell:tumour-cell&to=proc:tcell-response",
        "find?from=carboplatin&to=proc:tcell-response",
        "find",
        "what-if?apply=GW4869",
        "compare?a=G047&b=G033",
        "query",
        "query/documented?from=PD-L1&to=proc:tcell-response",
        "query?cypher=MATCH+(s:Statement)+RETURN+s+LIMIT+3",
        "query?cypher=CREATE+(n)+RETURN+n",
        "interventions",
        "interventions?effect=proc:tcell-response&direction=decrease",
        "statement/G047?box=r1",
        "query/size",
        "nowhere"
    })
    void point11_axeFindsNothing(String path, @PastThePolicy Page page) {
        Pages.open(page, path);
        check(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cite", "download", "use-in-code"})
    void point11_axeFindsNothingInAnOpenPanel(String panel, @PastThePolicy Page page) {
        Pages.open(page, "statement/G047");
        page.locator("[data-take=" + panel + "]").click();
        page.locator(".take-panel > *").waitFor();
        check(page);
        page.keyboard().press("?");
        page.locator("dialog.help").waitFor();
        check(page);
    }

    private static void check(Page page) {
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            Pages.show(page, scheme);
            // In one go: the usual mode opens a second page to put the parts of frames together, and there are none.
            assertThat(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations())
                    .extracting(it -> it.getId() + ": " + it.getNodes().get(0).getHtml())
                    .as("in %s", scheme)
                    .isEmpty();
        }
    }
}
