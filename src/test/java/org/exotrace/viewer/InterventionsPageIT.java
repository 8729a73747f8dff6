package org.exotrace.viewer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.exotrace.support.BrowserTest;
import org.exotrace.support.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What to block so that an effect no longer comes about. */
@BrowserTest
class InterventionsPageIT {

    @Test
    void showsTheSetsOfTheAnswerInItsOrder(Page page) {
        JsonNode sets = TestServer.json("/interventions?effect=proc:tcell-response&direction=decrease").path("sets");
        Pages.open(page, "interventions?effect=proc:tcell-response&direction=decrease");
        assertThat(page.locator("h1")).hasText("So that T-cell anti-tumour response is no longer lowered");
        assertThat(page.locator("[data-set]")).hasCount(sets.size());
        assertThat(page.locator("[data-set]").first()).hasAttribute("data-set", sets.get(0).path("block").get(0).path("id").asText());
        assertThat(page.locator("[data-set='gene:CD274']")).containsText("anti-tumour response suppressed G047: lowers T-cell anti-tumour response");
        assertThat(page.locator("[data-set='ves:exosome']")).containsText("Would also break what raises anti-tumour immunity");
        page.locator("[data-set='gene:CD274'] a:has-text('what if')").click();
        assertThat(page.locator("h1")).hasText("What if PD-L1 is blocked?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"interventions?effect=proc:tcell-response&direction=decrease", "what-if?block=G047/2"})
    void namesStatementsByTheirTitlesWithoutAskingForAll(String address, Page page) {
        List<String> asked = new ArrayList<>();
        page.onRequest(it -> asked.add(it.url()));
        Pages.open(page, address);
        assertThat(page.locator("main a[href='/statement/G047']").first())
                .hasText("Exosomal PD-L1 engages CD8 T-cell PD-1: anti-tumour response suppressed");
        assertThat(asked).anyMatch(it -> it.contains("/api/v1/" + address.split("\\?")[0])).noneMatch(it -> it.contains("/api/v1/statements"));
    }

    @Test
    void saysWhichChainsNothingActsOn(Page page) {
        Pages.open(page, "interventions?effect=proc:tcell-response&direction=increase");
        assertThat(page.locator("h2").first()).containsText("No set of up to 2");
        assertThat(page.locator("main")).containsText("Chains that hold nothing a modifier acts on");
        assertThat(page.locator("main a[href='/statement/G076']")).isVisible();
    }

    @Test
    void showsTheBestPartialSetWithItsAgentsAndWhatItMisses(Page page) {
        JsonNode answer = TestServer.json("/interventions?effect=proc:immune-escape&direction=increase");
        Pages.open(page, "interventions?effect=proc:immune-escape&direction=increase");
        assertThat(page.locator("[data-partial] h2").first()).hasText("Not complete: the set that breaks most");
        assertThat(page.locator("[data-partial] [data-set]")).hasAttribute("data-set", answer.path("partial").path("block").get(0).path("id").asText());
        assertThat(page.locator("[data-partial] [data-agents]")).containsText("exosome clearance works G065");
        assertThat(page.locator("[data-partial] .bullets li")).hasCount(answer.path("partial").path("misses").size());
    }

    @Test
    void takesHowManyMembersASetHasAtMost(Page page) {
        Pages.open(page, "interventions?effect=proc:tcell-response&direction=decrease");
        page.locator("#max-size").selectOption("1");
        page.locator("button:has-text('Show')").click();
        assertThat(page).hasURL(Pattern.compile("&max_size=1$"));
        assertThat(page.locator("h2").first()).hasText("4 sets of up to 1");
        assertThat(page.locator("#max-size")).hasValue("1");
    }

    @Test
    void asksFromItsForm(Page page) {
        Pages.open(page, "what-if");
        page.locator("main a[href='/interventions']").click();
        page.locator("#effect").fill("tumour growth");
        page.locator("#direction").selectOption("increase");
        page.locator("button:has-text('Show')").click();
        assertThat(page).hasURL(Pattern.compile("/interventions\\?effect=.*&direction=increase$"));
        assertThat(page.locator("h1")).hasText("So that tumour growth is no longer raised");
    }

    @Test
    void offersTheNameThatIsMeant(Page page) {
        Pages.open(page, "interventions?effect=tumor-growht&direction=increase");
        assertThat(page.locator("[data-problem=unknown-entity]")).isVisible();
        assertThat(page.locator("#effect")).hasValue("tumor-growht");
    }

    @Test
    void everyExampleHasAnAnswer(Page page) {
        Pages.open(page, "interventions");
        int examples = page.locator("main .statements a").count();
        assertThat(examples).isEqualTo(3);
        for (int i = 0; i < examples; i++) {
            Pages.open(page, "interventions");
            page.locator("main .statements a").nth(i).click();
            assertThat(page.locator("[data-set]").first()).isVisible();
        }
    }
}
