package org.exotrace.viewer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.regex.Pattern;
import org.exotrace.support.BrowserTest;
import org.exotrace.support.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages of a server that gives at most ten of a list at once, as it gives a thousand of ten thousand. */
@BrowserTest
class CutListsIT {

    private static final Pattern LISTS = Pattern.compile("/api/v1/(statements|entities/.*/statements|conflicts|documents)\\?.*limit=1000");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            statements                            | The first 10 of 120 statements.
            statements?theme=immunosuppression    | statements. Of the theme and the like that the address names.
            entity/cell:tumour-cell               | The first 10 of
            document/xie2023                      | The first 10 of 120 statements.
            contradictions                        | The first 10 of
            """)
    void whatIsCutSaysSo(String path, String words, Page page) {
        cut(page);
        Pages.open(page, path);
        assertThat(page.locator("main")).containsText(words);
    }

    @ParameterizedTest
    @CsvSource({"data, #counts tr", "data, #coverage tr", "'', .browse-nav li"})
    void numbersAreOfAllStatements(String path, String rows, Page page) {
        Pages.open(page, path);
        List<String> whole = page.locator(rows).allTextContents();
        cut(page);
        Pages.open(page, path);
        assertThat(page.locator(rows).allTextContents()).isNotEmpty().isEqualTo(whole);
    }

    @Test
    void ofEachThemeTheStartSaysHowManyItShows(Page page) {
        cut(page);
        Pages.open(page, "");
        Locator more = page.locator(".browse-groups [data-cut] a").first();
        more.click();
        assertThat(page.locator("h1")).hasText("All statements");
        assertThat(page.locator("main")).containsText("The first 10 of");
    }

    @Test
    void anyTwoStatementsAreComparedWhereNoListHoldsThemAll(Page page) {
        cut(page);
        Pages.open(page, "compare");
        page.locator("#compare-a").fill("G047");
        page.locator("#compare-a-option-0").click();
        page.locator("#compare-b").fill("G105");
        page.locator("#compare-b-option-0").click();
        page.locator("main form button[type=submit]").click();
        assertThat(page).hasURL(Pattern.compile("a=G047&b=G105"));
        assertThat(page.locator("h1")).containsText("Exosomal PD-L1 engages CD8 T-cell PD-1: anti-tumour response suppressed — MSC exosomes lower PD-1 in T cells");
    }

    @Test
    void aDocumentIsSuggestedByWhatIsTyped(Page page) {
        cut(page);
        Pages.open(page, "statements?document=xie2023");
        page.locator("#filter-document").fill("xie");
        page.locator("#filter-document").pressSequentially(" 2023");
        assertThat(page.locator("#filter-document-list option[value=xie2023]")).hasCount(1);
    }

    private static void cut(Page page) {
        page.route(LISTS, route -> route.fulfill(new Route.FulfillOptions().setContentType("application/json")
                .setBody(TestServer.get(route.request().url().replaceFirst(".*/api/v1", "").replace("limit=1000", "limit=10")).body())));
    }
}
