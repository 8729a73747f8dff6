package org.exotrace.viewer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.exotrace.support.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader does with keys, pointer, search and addresses: the other points of the viewer's checklist, by their numbers. */
@BrowserTest
class UsingChecklistIT {

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
        Pattern slow = Pattern.compile("/api/v1/search\\?q=pd&");
        List<String> givenUp = new ArrayList<>();
        page.onRequestFailed(it -> givenUp.add(it.url()));
        page.route(slow, route -> { /* never answered */ });
        page.waitForRequest(slow, () -> page.locator("#search").pressSequentially("pd"));
        page.locator("#search").fill("miR-155-5p");
        assertThat(page.locator("[role=option]").first()).containsText("miR-155-5p");
        assertThat(givenUp).singleElement().matches(it -> slow.matcher(it).find(), "the question that took long");
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
    @ValueSource(strings = {"", "statement/G047", "statement/G064", "entity/gene:CD274", "publication/31", "data", "explore", "find", "list#list=CD274=1.4,tex", "open-questions?for=G047"})
    void point18_whatHasAPointerIsALinkAButtonOrAField(String path, Page page) {
        Pages.open(page, path);
        assertThat((List<?>) page.evaluate("""
                [...document.querySelectorAll('body *')].filter(it => getComputedStyle(it).cursor === 'pointer')
                  .filter(it => !it.closest('a[href], button, summary, label, select, [role=button], [role=option]'))
                  .map(it => it.outerHTML.slice(0, 100))""")).isEmpty();
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
}
