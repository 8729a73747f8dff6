package org.exotrace.viewer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.exotrace.support.BrowserTest;
import org.exotrace.support.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was read has a page of its own, what is only cited another, and old addresses lead to them. */
@BrowserTest
class DocumentPagesIT {

    @ParameterizedTest
    @CsvSource({"publication/review, /document/xie2023", "publication/xie2023, /document/xie2023", "document/review, /document/xie2023",
        "publication/1, /document/xie2023#cites-1"})
    void oldAddressesLeadOn(String old, String now, Page page) {
        Pages.open(page, old);
        assertThat(page).hasURL(Pattern.compile(now + "$"));
        assertThat(page.locator("h1")).hasText("Recent advances in exosome-based immunotherapy applied to cancer");
    }

    @Test
    void aDocumentTellsWhatWasReadWhatCameOfItAndWhatItCites(Page page) {
        Pages.open(page, "document/xie2023");
        assertThat(page.locator(".rows")).containsText("Full text");
        assertThat(page.locator("h2").first()).hasText("120 statements come from it");
        assertThat(page.locator(".statements li")).hasCount(120);
        assertThat(page.locator("#cites-31")).containsText("Chen 2018");
        assertThat(page.locator("#cites-1")).containsText("not identified");
        assertThat(page.locator(".document-text")).containsText("123 passages");
    }

    @ParameterizedTest
    @ValueSource(strings = {"publication/21", "publication/31", "publication/12", "publication/43", "document/xie2023", "documents", "statements",
        "statement/G047", "statement/G100", "data"})
    void nothingThatWasNotSeenIsShown(String address, Page page) {
        Pages.open(page, address);
        assertThat(page.locator("main")).not().containsText(Pattern.compile("\\bnull\\b|undefined|\\[object|NaN"));
        assertThat(page.locator("main")).not().containsText(Pattern.compile("Reference \\d+ of the review|The review itself"));
    }

    @Test
    void aPaperWithoutTitleIsCalledByItsLabel(Page page) {
        Pages.open(page, "publication/21");
        assertThat(page.locator("h1")).hasText("Journal of Oncology 2021");
        assertThat(page.locator("main")).containsText("Xie 2023 as number 21");
    }

    @Test
    void tablesAreSortedAndNarrowedAndTheAddressSaysHow(Page page) {
        Pages.open(page, "statements");
        page.locator("#statements-kind").selectOption("limitation");
        page.locator("[data-column=title] button").click();
        assertThat(page).hasURL(Pattern.compile("/statements\\?kind=limitation&sort=title$"));
        assertThat(page.locator("[data-column=title]")).hasAttribute("aria-sort", "ascending");
        int rows = page.locator(".sorted-table tbody tr").count();
        page.reload();
        page.waitForSelector("main[data-ready=true]");
        assertThat(page.locator(".sorted-table tbody tr")).hasCount(rows);
        assertThat(page.locator("#statements-tally")).hasText("%d of %d statements.".formatted(rows,
                TestServer.json("/health").at("/counts/statements").asInt()));
    }
}
