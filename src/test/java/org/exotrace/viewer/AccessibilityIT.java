package org.exotrace.viewer;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.exotrace.support.BrowserTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@BrowserTest
class AccessibilityIT {

    /** Axe styles the page to measure it, which the page's own policy forbids. */
    private static final Browser.NewContextOptions PAST_THE_POLICY = new Browser.NewContextOptions().setBypassCSP(true);

    @ParameterizedTest
    @CsvSource(textBlock = """
            '',                        LIGHT
            '',                        DARK
            statement/G047?leg=2,      LIGHT
            statement/G047?leg=2,      DARK
            statement/G033,            LIGHT
            statement/G033,            DARK
            statement/G095,            LIGHT
            entity/cell:cd8-t,         LIGHT
            entity/cell:cd8-t,         DARK
            publication/12,            LIGHT
            publication/12,            DARK
            data,                      LIGHT
            data,                      DARK
            map?cargo=gene:CD274,      LIGHT
            map?cargo=gene:CD274,      DARK
            find?from=cell:tumour-cell&to=proc:tcell-response, LIGHT
            find?from=cell:tumour-cell&to=proc:tcell-response, DARK
            find?from=carboplatin&to=proc:tcell-response,      LIGHT
            find,                      DARK
            what-if?apply=GW4869,      LIGHT
            what-if?apply=GW4869,      DARK
            compare?a=G047&b=G033,     LIGHT
            compare?a=G047&b=G033,     DARK
            query,                     LIGHT
            query/documented?from=PD-L1&to=proc:tcell-response, LIGHT
            query?cypher=MATCH+(s:Statement)+RETURN+s+LIMIT+3,  DARK
            query?cypher=CREATE+(n)+RETURN+n,                   LIGHT
            interventions,             DARK
            interventions?effect=proc:tcell-response&direction=decrease, LIGHT
            statement/G047?box=r1,     LIGHT
            statement/G047?box=r1,     DARK
            query/size,                LIGHT
            query/size,                DARK
            nowhere,                   LIGHT
            nowhere,                   DARK
            """)
    void point11_axeFindsNothing(String path, ColorScheme scheme, Page own) {
        Page page = own.context().browser().newContext(PAST_THE_POLICY).newPage();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        Pages.open(page, path);
        check(page);
        page.context().close();
    }

    @ParameterizedTest
    @CsvSource({"cite, LIGHT", "download, DARK", "use-in-code, LIGHT", "use-in-code, DARK"})
    void point11_axeFindsNothingInAnOpenPanel(String panel, ColorScheme scheme, Page own) {
        Page page = own.context().browser().newContext(PAST_THE_POLICY).newPage();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        Pages.open(page, "statement/G047");
        page.locator("[data-take=" + panel + "]").click();
        page.locator(".take-panel > *").waitFor();
        check(page);
        page.keyboard().press("?");
        page.locator("dialog.help").waitFor();
        check(page);
        page.context().close();
    }

    private static void check(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .extracting(it -> it.getId() + ": " + it.getNodes().get(0).getHtml())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"''", "statement/G047", "statement/G023", "statement/G057", "entity/gene:CD274", "publication/31",
        "statement/G047?box=r1", "interventions?effect=proc:tcell-response&direction=decrease",
        "query/documented?from=PD-L1&to=proc:tcell-response", "query?cypher=MATCH+(s:Statement)+RETURN+s+LIMIT+3"})
    void nothingScrollsSidewaysOnAPhone(String path, Page page) {
        page.setViewportSize(360, 740);
        Pages.open(page, path);
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")).isEqualTo(0);
    }
}
