package org.exotrace.viewer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.exotrace.cli.Service;
import org.exotrace.support.BrowserTest;
import org.exotrace.support.Seeds;
import org.exotrace.support.TestGraph;
import org.exotrace.support.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The points of the viewer's checklist that a browser can decide, by their numbers. Points 3, 5, 6, 11, 21 to 25 and 30
 * have classes of their own: ViewsAgreeIT, DrawingsIT, LayoutIT, AccessibilityIT, TakeAlongIT, StatesIT, WeightIT.
 */
@BrowserTest
class ChecklistIT {

    @Test
    void point01_theStartShowsSearchAndExamplesWhileTheGraphStarts(Page page) {
        try (Service service = new Service(TestGraph.settings(TestGraph.folder()))) {
            page.navigate(service.start());
            page.waitForSelector("#search", new Page.WaitForSelectorOptions().setTimeout(1_000));
            for (String record : new String[] {"G047", "G033", "G023", "G090"}) {
                assertThat(page.locator(".examples a[href$='" + record + "']")).isVisible();
            }
            service.openGraph();
            page.waitForSelector("main[data-ready=true]");
            page.navigate("about:blank");
        }
        Pages.open(page, "");
        assertThat(page.locator("#search")).isFocused();
    }

    @Test
    void point02_fromAnExampleToSentenceListDrawingAndEvidenceWithoutScrolling(Page page) {
        page.setViewportSize(1280, 800);
        Pages.open(page, "");
        page.locator(".examples a[href$='G047']").click();
        for (String view : List.of("[data-view=sentence]", "[data-view=drawing] svg", "[data-view=list] [data-tag='2']",
                "[data-panel=evidence] .claim")) {
            assertThat(page.locator(view).first()).isInViewport();
        }
        assertThat(page.evaluate("scrollY")).isEqualTo(0);
    }

    @Test
    void point04_aNegativeStepHasABarAndItsWord(Page page) {
        for (var statement : Seeds.DATA.statements()) {
            JsonNode steps = TestServer.json("/statements/" + statement.record()).path("steps");
            if (StreamSupport.stream(steps.spliterator(), false).noneMatch(it -> it.path("sign").asText().equals("negative"))) {
                continue;
            }
            Pages.open(page, "statement/" + statement.record());
            for (Locator arc : page.locator("svg.drawing .arc-course[data-sign=negative]").all()) {
                assertThat(arc.locator(".arc-head--bar").count()).as(statement.record()).isEqualTo(1);
                assertThat(arc.locator(".arc-head--triangle").count()).isZero();
                assertThat(arc.getAttribute("aria-label")).containsPattern("inhibits|decreases");
            }
        }
    }

    @Test
    void point08_tabReachesSearchViewsLegsAndExports(Page page) {
        Pages.open(page, "statement/G047");
        page.evaluate("document.body.focus()");
        Set<String> reached = new LinkedHashSet<>();
        for (int i = 0; i < 60; i++) {
            page.keyboard().press("Tab");
            reached.add((String) page.evaluate("""
                    () => { const it = document.activeElement;
                      const where = it.closest('[data-view]')?.dataset.view ?? '';
                      return `${where} ${it.dataset?.leg ?? it.dataset?.take ?? it.id ?? ''}`.trim(); }"""));
            assertThat(page.evaluate("""
                    () => { const it = document.activeElement; if (it === document.body) return true;
                      const style = getComputedStyle(it);
                      return style.outlineStyle !== 'none' || it.closest('svg.drawing') !== null; }""")).isEqualTo(true);
        }
        List<String> order = new ArrayList<>(reached);
        assertThat(order).containsSubsequence("search", "link", "cite", "download", "use-in-code", "sentence G047/t1",
                "drawing G047/t1", "list G047/t1", "list G047/2");
    }

    @Test
    void point09_keysWorkInDrawingAndListAlikeWithoutATrap(Page page) {
        for (String view : List.of("drawing", "list")) {
            Pages.open(page, "statement/G047");
            page.keyboard().press(view.substring(0, 1));
            assertThat(page.locator("[data-view=" + view + "] [data-leg='G047/t1']")).isFocused();
            page.keyboard().press("Enter");
            assertThat(page.locator("[data-view=" + view + "] [data-leg='G047/t1']")).hasAttribute("aria-current", "true");
            page.keyboard().press("ArrowRight");
            assertThat(page.locator("[data-view=" + view + "] [data-leg='G047/t2']")).isFocused();
            page.keyboard().press("ArrowLeft");
            assertThat(page.locator("[data-view=" + view + "] [data-leg='G047/t1']")).isFocused();
            page.keyboard().press("Escape");
            assertThat(page.locator("[aria-current=true]")).hasCount(0);
            for (int i = 0; i < 60; i++) {
                page.keyboard().press("Tab");
            }
            assertThat(page.evaluate("document.activeElement.closest('[data-view=" + view + "]')")).isNull();
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

    @Test
    void point12_theComboboxTellsItsStateAndKeepsTheText(Page page) {
        Pages.open(page, "");
        page.locator("#search").fill("pd-l1");
        page.locator("[role=option]").first().waitFor();
        assertThat(page.locator("#search")).hasAttribute("aria-expanded", "true");
        assertThat(page.locator("#live")).hasText(Pattern.compile("\\d+ suggestions?"));
        page.keyboard().press("ArrowDown");
        String option = page.locator("#search").getAttribute("aria-activedescendant");
        assertThat(page.locator("[id='" + option + "']")).hasAttribute("aria-selected", "true");
        page.keyboard().press("Escape");
        assertThat(page.locator("#search")).hasAttribute("aria-expanded", "false");
        assertThat(page.locator("#search")).hasValue("pd-l1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pd-l1", "CD274", "B7-H1", "HGNC:17635"})
    void point13_everyNameFindsTheSameEntityFirst(String typed, Page page) {
        Pages.open(page, "");
        page.locator("#search").fill(typed);
        assertThat(page.locator("[role=option]").first().locator(".option-name")).hasText(Pattern.compile("^PD-L1"));
    }

    @Test
    void point14_exosomeFindsVesiclesAndTheNoteOnTheWord(Page page) {
        Pages.open(page, "");
        page.locator("#search").fill("exosome");
        page.locator("[role=option]").first().waitFor();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).containsText("does not show by itself that the vesicle is of endosomal origin");
        assertThat(page.locator("main .statements a").first()).isVisible();
    }

    @Test
    void point15_fastTypingShowsOnlyTheLastAnswer(Page page) {
        Pages.open(page, "");
        page.route(Pattern.compile("/api/v1/search\\?q=pd&"), route -> {
            page.waitForTimeout(600);
            route.resume();
        });
        page.locator("#search").pressSequentially("pd");
        page.waitForTimeout(200);
        page.locator("#search").fill("miR-155-5p");
        assertThat(page.locator("[role=option]").first()).containsText("miR-155-5p");
        page.waitForTimeout(700);
        assertThat(page.locator("[role=option]").first()).containsText("miR-155-5p");
    }

    @Test
    void point16_anAddressOpensTheSameSelectionElsewhere(Page page) {
        Pages.open(page, "statement/G033");
        page.locator("[data-view=list] [data-tag='2']").click();
        String address = page.url();
        Page other = page.context().browser().newContext().newPage();
        other.navigate(address);
        other.waitForSelector("main[data-ready=true]");
        for (String view : List.of("list", "drawing", "sentence")) {
            assertThat(other.locator("[data-view=" + view + "] [aria-current=true]")).hasAttribute("data-leg", "G033/2");
        }
        other.context().close();
    }

    @Test
    void point17_backAndForwardWalkTheSelections(Page page) {
        Pages.open(page, "statement/G047");
        int before = (int) page.evaluate("history.length");
        page.locator("[data-view=list] [data-tag='t1']").click();
        page.locator("[data-view=list] [data-tag='t1']").click();
        page.locator("[data-view=list] [data-tag='2']").click();
        assertThat(page.evaluate("history.length")).isEqualTo(before + 2);
        page.goBack();
        assertThat(page.locator("[data-view=list] [aria-current=true]")).hasAttribute("data-tag", "t1");
        page.goForward();
        assertThat(page.locator("[data-view=list] [aria-current=true]")).hasAttribute("data-tag", "2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "statement/G047", "statement/G064", "entity/gene:CD274", "publication/31", "data", "map", "find"})
    void point18_whatHasAPointerIsALinkAButtonOrAField(String path, Page page) {
        Pages.open(page, path);
        assertThat((List<?>) page.evaluate("""
                [...document.querySelectorAll('body *')].filter(it => getComputedStyle(it).cursor === 'pointer')
                  .filter(it => !it.closest('a[href], button, summary, label, select, [role=button], [role=option]'))
                  .map(it => it.outerHTML.slice(0, 100))""")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"G047", "G033", "G016", "G064", "G001", "G100"})
    void point19_theEvidenceEqualsTheSeed(String record, Page page) {
        JsonNode seed = Seeds.files().get(record);
        Pages.open(page, "statement/" + record);
        Locator evidence = page.locator("[data-panel=evidence]");
        assertThat(evidence.locator("blockquote")).hasText(seed.path("says").asText());
        assertThat(evidence).containsText(Pattern.compile("Reference \\d+|The review itself"));
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
        Pages.open(page, "");
        page.route(Pattern.compile("/api/v1/statements/G047"), route -> { /* never answered */ });
        page.locator(".examples a[href$='G047']").click();
        assertThat(page.locator(".loading")).isVisible();
        assertThat(page.locator(".loading")).containsText("Still working",
                new com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions().setTimeout(7_000));
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
    @ValueSource(strings = {"", "statement/G047?leg=2", "entity/cell:cd8-t", "publication/31", "data", "map",
        "find?from=cell:tumour-cell&to=proc:tcell-response", "what-if?block=G047/2", "compare?a=G047&b=G033", "query"})
    void point28_onAPhoneNothingScrollsSidewaysAndEverythingCanBeTapped(String path, Page page) {
        page.setViewportSize(360, 740);
        Pages.open(page, path);
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")).isEqualTo(0);
        assertThat((List<?>) page.evaluate("""
                [...document.querySelectorAll('button, select, input, summary, nav a, .site-foot a, .statements a')]
                  .filter(it => it.offsetParent && !it.closest('.visually-hidden'))
                  .filter(it => it.getBoundingClientRect().height < 24 && !(it.type === 'checkbox'))
                  .map(it => it.outerHTML.slice(0, 90))""")).isEmpty();
        if (path.startsWith("statement")) {
            assertThat(page.locator(".legs li [data-panel=evidence]")).isVisible();
        }
    }

    @Test
    void point29_theWheelScrollsThePageAndZoomsWithCtrl(Page page) {
        Pages.open(page, "statement/G047");
        Locator drawing = page.locator("svg.drawing");
        double width = drawing.boundingBox().width;
        page.mouse().move(640, 380);
        page.mouse().wheel(0, 200);
        page.waitForCondition(() -> ((Number) page.evaluate("scrollY")).doubleValue() > 100);
        assertThat(drawing.boundingBox().width).isEqualTo(width);
        page.evaluate("scrollTo(0, 0)");
        page.keyboard().down("Control");
        page.mouse().wheel(0, -200);
        page.keyboard().up("Control");
        page.waitForCondition(() -> drawing.boundingBox().width > width + 50);
        page.locator("[aria-label='Fit to the page']").click();
        assertThat(drawing.boundingBox().width).isEqualTo(width);
    }

    @Test
    void helpListsTheKeysAndCanSwitchThoseOfOneLetterOff(Page page) {
        Pages.open(page, "statement/G047");
        page.keyboard().press("?");
        assertThat(page.locator("dialog.help")).isVisible();
        page.locator("#letter-keys").uncheck();
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog.help")).isHidden();
        page.keyboard().press("d");
        assertThat(page.locator("svg.drawing :focus")).hasCount(0);
        page.reload();
        page.waitForSelector("main[data-ready=true]");
        page.keyboard().press("l");
        assertThat(page.locator("[data-view=list] :focus")).hasCount(0);
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("[data-view=list] [aria-current=true]")).hasCount(1);
    }

    static Route.FulfillOptions json(String body) {
        return new Route.FulfillOptions().setContentType("application/json").setBody(body);
    }
}
