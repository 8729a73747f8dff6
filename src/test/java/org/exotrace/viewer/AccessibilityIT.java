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
            """)
    void axeFindsNothing(String path, ColorScheme scheme, Page own) {
        Page page = own.context().browser().newContext(PAST_THE_POLICY).newPage();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        Pages.open(page, path);
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .extracting(it -> it.getId() + ": " + it.getNodes().get(0).getHtml())
                .isEmpty();
        page.context().close();
    }

    @ParameterizedTest
    @CsvSource({"''", "statement/G047", "statement/G023", "statement/G057", "entity/gene:CD274", "publication/31"})
    void nothingScrollsSidewaysOnAPhone(String path, Page page) {
        page.setViewportSize(360, 740);
        Pages.open(page, path);
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")).isEqualTo(0);
    }
}
