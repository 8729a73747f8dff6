package org.exotrace.viewer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.exotrace.support.BrowserTest;
import org.exotrace.support.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names are text, whatever is in them. */
@BrowserTest
class HostileNamesIT {

    static List<String> names() {
        return List.of("<img src=x onerror=alert(1)>", "</title><script>alert(2)</script>", "\\\"quoted\\\" & 'single' \\\\ `x` ${y}",
                "مستقبل الموت المبرمج \\\"PD\\\"", "x".repeat(400), "exosome of a very long name ".repeat(14).strip());
    }

    /** @param name as it stands in JSON */
    @ParameterizedTest
    @MethodSource("names")
    void areShownAsTextInEveryPartOfAStatement(String name, Page page) throws IOException {
        page.onDialog(dialog -> {
            throw new AssertionError("a name ran as code");
        });
        String body = TestServer.get("/statements/G047").body().replace("\"label\":\"PD-L1\"", "\"label\":\"" + name + "\"")
                .replaceAll("\"title\":\"Exosomal PD-L1 engages[^\"]*\"",
                        "\"title\":\"" + name.replace("\\", "\\\\").replace("$", "\\$") + "\"");
        page.route(Pattern.compile("/api/v1/statements/G047"), route -> route.fulfill(Pages.json(body)));
        Pages.open(page, "statement/G047?leg=1");
        String text = TestServer.parse("{\"name\":\"" + name + "\"}").path("name").asText();
        assertThat(page.locator("h1")).hasText(text);
        assertThat(page.locator("[data-view=list] [data-tag=t2]")).containsText(text);
        assertThat(page.locator("main img, main script")).hasCount(0);
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")).isEqualTo(0);
        assertThat((List<?>) page.evaluate("""
                [...document.querySelectorAll('svg.drawing [data-box]')].filter(it => {
                  const [a, b] = ['[data-box-label]', '.box-shape'].map(one => it.querySelector(one).getBoundingClientRect());
                  return a.left < b.left - 1 || a.right > b.right + 1 || a.top < b.top - 1 || a.bottom > b.bottom + 1;
                }).map(it => it.dataset.box)""")).isEmpty();
        page.locator("[data-take=download]").click();
        Download figure = page.waitForDownload(() -> page.locator("[data-file=html]").click());
        assertThat(Files.readString(figure.path())).doesNotContain("<img", "<script");
    }

    @Test
    void areQuotedInCode(Page page) {
        page.route(Pattern.compile("/api/v1/entities/x"), route -> route.fulfill(Pages.json(
                route.request().url().matches(".*/(statements|agents|neighbours)\\b.*")
                        ? "{\"data_version\":\"sha256:0\",\"total\":0,\"items\":[]}"
                        : "{\"data_version\":\"sha256:0\",\"id\":\"x'y\\\"z\",\"label\":\"x\",\"type\":\"protein\",\"statements\":{},"
                                + "\"synonyms\":[],\"xrefs\":[],\"parents\":[],\"children\":[],\"also\":[]}")));
        Pages.open(page, "entity/x'y");
        page.locator("[data-take=use-in-code]").click();
        assertThat(page.locator("[data-text=curl] pre")).containsText("x%27y%22z");
        assertThat(page.locator("[data-text=cypher] pre")).containsText("'x\\'y\"z'");
    }
}
