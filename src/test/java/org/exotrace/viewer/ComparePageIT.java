package org.exotrace.viewer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.regex.Pattern;
import org.exotrace.support.BrowserTest;
import org.junit.jupiter.api.Test;

@BrowserTest
class ComparePageIT {

    @Test
    void tellsWhatMattersFirstUnderBothDrawingsAndFoldsWhatIsEqual(Page page) {
        Pages.open(page, "compare?a=G047&b=G072");
        assertThat(page.locator(".opposed svg.drawing")).hasCount(2);
        assertThat(page.locator(".compare-table tbody tr").first()).hasAttribute("data-facet", "effect_direction");
        assertThat(page.locator(".compare-same .compare-table")).isHidden();
        assertThat((boolean) page.evaluate("document.querySelector('.opposed').getBoundingClientRect().bottom"
                + " <= document.querySelector('.compare-table').getBoundingClientRect().top")).isTrue();
    }

    @Test
    void saysWhereARuleCallsTheTwoInConflict(Page page) {
        Pages.openShipped(page, "compare?a=G047&b=G105");
        assertThat(page.locator("[data-in-conflict] a[href='/contradictions/R9.gene:PDCD1']")).isVisible();
    }

    @Test
    void saysSoOfAContradictionThatStandsInNoListOfTheFirstThousand(Page page) {
        page.route(Pattern.compile("/api/v1/conflicts\\?limit"), route -> route.fulfill(new Route.FulfillOptions()
                .setContentType("application/json").setBody("{\"data_version\":\"\",\"total\":2000,\"offset\":0,\"limit\":1000,\"items\":[]}")));
        Pages.openShipped(page, "compare?a=G047&b=G105");
        assertThat(page.locator("[data-in-conflict] a[href='/contradictions/R9.gene:PDCD1']")).isVisible();
    }

    @Test
    void stacksOnAPhone(Page page) {
        page.setViewportSize(390, 844);
        Pages.open(page, "compare?a=G047&b=G033");
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(390);
        assertThat(page.locator("#menu-switch")).isVisible();
        page.locator("#menu-switch").click();
        page.locator(".site-nav a[href='/what-if']").click();
        assertThat(page.locator("h1")).hasText("What if something were blocked?");
        assertThat(page.locator(".site-nav")).isHidden();
    }

    @Test
    void keepsItsFormWhereARecordIsNotKnown(Page page) {
        Pages.open(page, "compare?a=G047&b=G999");
        assertThat(page.locator(".notice[role=alert]")).isVisible();
        assertThat(page.locator("#compare-a")).hasValue("G047");
    }
}
