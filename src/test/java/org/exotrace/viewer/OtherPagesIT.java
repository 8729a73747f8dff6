package org.exotrace.viewer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.exotrace.support.BrowserTest;
import org.exotrace.support.TestServer;
import org.junit.jupiter.api.Test;

@BrowserTest
class OtherPagesIT {

    @Test
    void anEntityTellsItsTermAndItsStatementsByRole(Page page) {
        Pages.open(page, "entity/cell:cd8-t");
        assertThat(page.locator("h1")).containsText("CD8+ T cell");
        assertThat(page.locator("main")).containsText("CL:0000625");
        for (String record : new String[] {"G017", "G047", "G068", "G071", "G072"}) {
            assertThat(page.locator("main a[href*='/statement/" + record + "']").first()).isVisible();
        }
        page.locator("main a[href*='/statement/G072']").first().click();
        assertThat(page).hasURL(Pattern.compile("/statement/G072"));
    }

    @Test
    void anEntityTellsWhatActsOnItWithTheDrugsOfAClass(Page page) {
        page.navigate(TestServer.Shipped.address() + "entity/gene:CD274");
        assertThat(page.locator("[aria-labelledby=agents-title] [data-agent='drug:anti-pdl1'][data-works=true]"))
                .containsText("3 drugs of that class: atezolizumab, avelumab, durvalumab");
        assertThat(page.locator("[aria-labelledby=agents-title] [data-works=false]")).containsText("fails to block PD-L1 in exosome");
        page.locator("[aria-labelledby=agents-title] a[href='/entity/drug:anti-pdl1']").click();
        assertThat(page.locator("h1")).hasText("anti-PD-L1 antibody");
    }

    @Test
    void aPublicationTellsWhatIsVerifiedAndWhatRestsOnIt(Page page) {
        Pages.open(page, "publication/31");
        assertThat(page.locator("main")).containsText("Exosomal PD-L1 contributes to immunosuppression");
        assertThat(page.locator("main a[href*='/statement/G062']").first()).isVisible();
        Pages.open(page, "publication/1");
        assertThat(page.locator("main")).containsText("not identified");
    }
}
