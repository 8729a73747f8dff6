package org.exotrace.viewer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.exotrace.support.BrowserTest;
import org.exotrace.support.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@BrowserTest
class DataPageIT {

    @Test
    void tellsTheCountsThatTheServerGives(Page page) {
        Pages.open(page, "data");
        TestServer.json("/health").path("counts").fields().forEachRemaining(
                count -> assertThat(page.locator("#counts tr", new Page.LocatorOptions().setHasText(Pattern.compile(words(count.getKey()))))
                        .locator("td")).hasText(count.getValue().asText()));
    }

    private static String words(String count) {
        return switch (count) {
            case "publications" -> "^publications";
            case "evidence" -> "evidence items";
            default -> "^" + count;
        };
    }

    @Test
    void tellsWhatWasVerified(Page page) {
        Pages.open(page, "data");
        for (String words : new String[] {"20 of 74", "13 of 74", "41 of 74"}) {
            assertThat(page.locator("#verified")).containsText(words);
        }
        page.locator("#verified summary").first().click();
        page.locator("#verified a[href='/publication/chen2018']").click();
        assertThat(page.locator("h1")).containsText("Exosomal PD-L1 contributes to immunosuppression");
    }

    @Test
    void countsThePassagesOfEachTextAsItsDocumentDoes(Page page) {
        JsonNode coverage = TestServer.json("/documents/xie2023").path("coverage");
        long told = StreamSupport.stream(coverage.spliterator(), false).filter(it -> !it.path("statements").isEmpty()).count();
        Pages.open(page, "data");
        assertThat(page.locator("#coverage [data-coverage=xie2023]"))
                .containsText("Xie 2023 falls into %d passages of one or a few sentences; %d are told".formatted(coverage.size(), told));
    }

    @Test
    void saysOfHowManyDocumentsOfWhichKindTheDataAre(Page page) {
        Pages.open(page, "data");
        assertThat(page.locator("#sources")).containsText(TestServer.json("/health").at("/counts/documents").asText() + " document");
        assertThat(page.locator("#sources")).containsText("1 review");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sources", "cite", "contribute"})
    void isReachedPartByPartFromTheFoot(String part, Page page) {
        Pages.open(page, "");
        Pages.open(page, "data#" + part);
        assertThat(page.locator("#" + part)).isInViewport();
    }
}
