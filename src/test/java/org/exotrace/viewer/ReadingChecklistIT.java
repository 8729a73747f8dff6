package org.exotrace.viewer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.exotrace.support.BrowserTest;
import org.exotrace.support.Seeds;
import org.exotrace.support.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a reader sees: the points of the viewer's checklist that a browser can decide, by their numbers. Point 1 is in
 * StartPageIT, 3 in ViewsAgreeIT, 5 in DrawingsIT, 6 in LayoutIT, 11 in AccessibilityIT, 21 to 24 in TakeAlongIT, 25 in
 * StatesIT, 30 in WeightIT.
 */
@BrowserTest
class ReadingChecklistIT {

    @Test
    void point02_fromAnExampleToSentenceListDrawingAndEvidenceWithoutScrolling(Page page) {
        page.setViewportSize(1280, 800);
        Pages.open(page, "");
        page.locator(".examples a[href$='G047']").click();
        for (String view : List.of("[data-view=sentence]", "[data-view=drawing] svg", "[data-view=list] [data-tag=t1]",
                "[data-panel=evidence] .claim")) {
            assertThat(page.locator(view).first()).isInViewport();
        }
        assertThat(page.evaluate("scrollY")).isEqualTo(0);
    }

    @Test
    void point04_aNegativeStepHasABarAndItsWord(Page page) {
        Pages.open(page, "");
        for (var statement : Seeds.DATA.statements()) {
            JsonNode steps = TestServer.json("/statements/" + statement.record()).path("steps");
            int negative = Collections.frequency(steps.findValuesAsText("sign"), "negative");
            if (negative == 0) {
                continue;
            }
            Pages.follow(page, "statement/" + statement.record());
            Locator arcs = page.locator("svg.drawing .arc-course[data-sign=negative]");
            assertThat(arcs).hasCount(negative);
            for (Locator arc : arcs.all()) {
                assertThat(arc.locator(".arc-head--bar").count()).as(statement.record()).isEqualTo(1);
                assertThat(arc.locator(".arc-head--triangle").count()).isZero();
                assertThat(arc.getAttribute("aria-label")).containsPattern("inhibits|decreases");
            }
        }
    }

    @Test
    void point10_everyBoxAndLegHasASentenceAsItsName(Page page) {
        Pages.open(page, "statement/G033");
        List<?> names = (List<?>) page.evaluate("""
                [...document.querySelectorAll('svg.drawing [data-leg], svg.drawing a, [data-view=list] [data-leg]')]
                  .map(it => it.getAttribute('aria-label') ?? '')""");
        assertThat(names).hasSizeGreaterThan(12).allSatisfy(it -> assertThat((String) it).containsPattern("\\w+ \\w+ \\w+"));
        assertThat(List.<Object>copyOf(names)).contains("Step 2. ZC3H12B increases IL-6. positive; stability; ambiguous; printed “stabilises”; "
                + "cited paper disagrees.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"G047", "G033", "G016", "G064", "G001", "G100"})
    void point19_theEvidenceEqualsTheSeed(String record, Page page) {
        JsonNode seed = Seeds.files().get(record);
        Pages.open(page, "statement/" + record);
        Locator evidence = page.locator("[data-panel=evidence]");
        assertThat(evidence.locator("blockquote")).hasText(seed.path("says").asText());
        assertThat(evidence).containsText("Xie 2023");
        assertThat(evidence.locator(".reference a").first()).isVisible();
    }

    @Test
    void point20_whatIsContradictedIsSeenBeforeAStepIsOpened(Page page) {
        Pages.open(page, "statement/G033");
        assertThat(page.locator("[data-view=list]")).containsText("cited paper disagrees");
        assertThat(page.locator("[data-view=drawing] .dispute").first()).isVisible();
    }

    @Test
    void point26_aSlowAnswerShowsAShapeThenWordsThenCanBeCancelled(Page page) {
        page.clock().install();
        Pages.open(page, "");
        page.route(Pattern.compile("/api/v1/statements/G047"), route -> { /* never answered */ });
        page.locator(".examples a[href$='G047']").click();
        assertThat(page.locator(".loading")).isVisible();
        assertThat(page.locator(".loading")).not().containsText("Still working");
        page.clock().fastForward(5_000);
        assertThat(page.locator(".loading")).containsText("Still working");
        List<String> failed = new ArrayList<>();
        page.onRequestFailed(it -> failed.add(it.url()));
        page.locator(".loading button").click();
        assertThat(page).hasURL(TestServer.address());
        assertThat(page.locator(".hero")).isVisible();
        assertThat(failed).anyMatch(it -> it.endsWith("/statements/G047"));
    }

    @Test
    void point27_darkBySystemAndBySwitchRemembered(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Pages.open(page, "");
        assertThat(ground(page)).isEqualTo("rgb(20, 22, 26)");
        page.locator("#theme-switch").click();
        assertThat(ground(page)).isEqualTo("rgb(251, 250, 247)");
        page.reload();
        assertThat(page.evaluate("document.documentElement.dataset.theme")).isEqualTo("light");
        assertThat(ground(page)).isEqualTo("rgb(251, 250, 247)");
    }

    private static Object ground(Page page) {
        return page.evaluate("getComputedStyle(document.body).backgroundColor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "statement/G047", "statement/G047?leg=2", "statement/G047?box=r1", "statement/G023", "statement/G057",
        "entity/cell:cd8-t", "entity/gene:CD274", "publication/31", "data", "explore", "find?from=cell:tumour-cell&to=proc:tcell-response",
        "what-if?block=G047/2", "compare?a=G047&b=G033", "interventions?effect=proc:tcell-response&direction=decrease", "query",
        "list", "list#list=CD274=1.4,CD80=-0.9,tex,A2M", "open-questions?for=G047",
        "query/documented?from=PD-L1&to=proc:tcell-response", "query?cypher=MATCH+(s:Statement)+RETURN+s+LIMIT+3"})
    void point28_onAPhoneNothingScrollsSidewaysAndEverythingCanBeTapped(String path, Page page) {
        page.setViewportSize(360, 740);
        Pages.open(page, path);
        assertThat((List<?>) page.evaluate("""
                document.documentElement.scrollWidth === document.documentElement.clientWidth ? [] : [...document.querySelectorAll('main *')]
                  .filter(it => it.getBoundingClientRect().right > document.documentElement.clientWidth)
                  .map(it => it.outerHTML.slice(0, 90))""")).isEmpty();
        assertThat((List<?>) page.evaluate("""
                [...document.querySelectorAll('button, select, input, summary, nav a, .site-foot a, .statements a')]
                  .filter(it => it.offsetParent && !it.closest('.visually-hidden'))
                  .filter(it => it.getBoundingClientRect().height < 24 && !(it.type === 'checkbox'))
                  .map(it => it.outerHTML.slice(0, 90))""")).isEmpty();
        if (path.contains("leg=")) {
            assertThat(page.locator(".legs li [data-panel=evidence]")).isVisible();
        }
    }
}
