package org.exotrace.viewer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.exotrace.config.Program;
import org.exotrace.support.BrowserTest;
import org.exotrace.support.TestServer;
import org.junit.jupiter.api.Test;

@BrowserTest
class DocsPageIT {

    @Test
    void showsEveryOperationAndAsksNobodyElse(Page page) {
        List<String> asked = new ArrayList<>();
        page.onRequest((Request request) -> asked.add(request.url()));
        page.navigate(TestServer.address() + "docs");
        assertThat(page.locator(".opblock")).hasCount(TestServer.routes().size());
        assertThat(asked).isNotEmpty().allMatch(it -> it.startsWith(TestServer.address()) || it.startsWith("data:"));
    }

    @Test
    void isReachedFromThePages(Page page) {
        Pages.open(page, "data");
        page.locator(".site-foot a:has-text('API')").click();
        assertThat(page).hasURL(TestServer.address() + "docs");
        assertThat(page.locator(".opblock").first()).isVisible();
    }

    @Test
    void leadsToTheOtherPagesAndIsDarkWhereTheyAre(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.navigate(TestServer.address() + "docs");
        assertThat(page.locator("html")).hasClass("dark-mode");
        assertThat(page.locator("body")).hasCSS("background-color", "rgb(20, 22, 26)");
        page.locator(".docs-head a[href='/find']").click();
        assertThat(page.locator("h1")).isVisible();
    }

    @Test
    void triesAnOperation(Page page) {
        page.navigate(TestServer.address() + "docs");
        Locator health = page.locator("#operations-server-health");
        health.locator(".opblock-summary-control").click();
        health.locator("button.execute").click();
        assertThat(health.locator(".live-responses-table tr.response .response-col_status")).containsText("200");
    }

    @Test
    void hasAPolicyOfItsOwnAndTheOtherPagesKeepTheirs() {
        assertThat(policy("docs")).contains("style-src 'self' 'unsafe-inline'").contains("script-src 'self';").contains("connect-src 'self'");
        assertThat(policy("")).contains("style-src 'self';").doesNotContain("unsafe");
    }

    @Test
    void itsPartsAreKeptForEverAndNothingElseIsThere() {
        String ui = "docs/ui/" + Program.swaggerUiVersion() + "/";
        HttpResponse<String> sheet = TestServer.send(TestServer.address(), "GET", ui + "swagger-ui.css");
        assertThat(sheet.statusCode()).isEqualTo(200);
        assertThat(sheet.headers().firstValue("Content-Type")).contains("text/css; charset=utf-8");
        assertThat(sheet.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
        for (String other : new String[] {"none.css", "..%2F..%2Fexotrace.properties", "."}) {
            assertThat(TestServer.send(TestServer.address(), "GET", ui + other).statusCode()).as(other).isBetween(400, 404);
        }
    }

    private static String policy(String page) {
        return TestServer.send(TestServer.address(), "GET", page).headers().firstValue("Content-Security-Policy").orElseThrow();
    }
}
