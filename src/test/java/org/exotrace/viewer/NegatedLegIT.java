package org.exotrace.viewer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.exotrace.support.BrowserTest;
import org.junit.jupiter.api.Test;

/** A leg that the source says is not so is told and drawn as that: the vesicle reaches the T cell and does not stop it. */
@BrowserTest
class NegatedLegIT {

    private static void open(Page page, String path) {
        Pages.openShipped(page, path);
    }

    @Test
    void isToldInListDrawingAndSentenceAndInTheLegend(Page page) {
        open(page, "statement/E006?leg=6");
        assertThat(page.locator("[data-view=list] [data-tag='6']")).containsText(Pattern.compile("does not decrease.*not so"));
        assertThat(page.locator("svg.drawing .is-negated [data-leg='E006/6'] .arc-cross")).hasCount(1);
        assertThat(page.locator("svg.drawing [data-leg='E006/6']")).hasAttribute("aria-label", Pattern.compile("does not decrease"));
        assertThat(page.locator("[data-view=sentence] [data-leg='E006/6']")).containsText("does not stop");
        assertThat(page.locator(".legend")).containsText("not so");
        assertThat(page.locator("[data-view] [data-leg='E006/6'][data-sign]")).hasCount(0);
    }

    @Test
    void standsBesideWhatItsDocumentIsAndHowItWasShown(Page page) {
        open(page, "statement/E006");
        assertThat(page.locator(".facts")).containsText("Himes 2020");
        assertThat(page.locator(".facts")).containsText("human");
        assertThat(page.locator("[data-panel=evidence]")).containsText("abstract of Himes 2020");
        assertThat(page.locator(".study")).containsText("sufficient");
        assertThat(page.locator(".related a")).hasText("G023");
    }

    @Test
    void documentsOfAllKindsStandInOneTable(Page page) {
        open(page, "documents?kind=thesis");
        assertThat(page.locator(".sorted-table tbody tr")).hasCount(1);
        page.locator("#documents-kind").selectOption("review");
        page.locator(".sorted-table tbody a").click();
        assertThat(page).hasURL(Pattern.compile("/document/xie2023$"));
    }

    @Test
    void aPaperThatWasReadAndIsCitedStandsOnce(Page page) {
        open(page, "publication/31");
        assertThat(page).hasURL(Pattern.compile("/document/chen2018$"));
        for (String record : new String[] {"E001", "G047", "G062"}) {
            assertThat(page.locator("main a[href='/statement/" + record + "']")).hasCount(1);
        }
        assertThat(page.locator("main")).containsText("Xie 2023 as number 31");
    }
}
