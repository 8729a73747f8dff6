package org.exotrace.viewer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.exotrace.support.BrowserTest;
import org.junit.jupiter.api.Test;

@BrowserTest
class ExplorePageIT {

    @Test
    void drawsEveryGroupAsOneLineInTheSignOfItsEffect(Page page) {
        Pages.open(page, "explore");
        int lines = page.locator("[data-line]").count();
        assertThat(lines).isGreaterThan(40);
        assertThat(page.locator(".explore-sum")).containsText("120 statements in " + lines + " lines");
        assertThat(page.locator("[data-line].is-positive").count()).isPositive();
        assertThat(page.locator("[data-line].is-negative").count()).isPositive();
        assertThat(page.locator(".lane-title")).hasText(new String[] {"Source cell", "Cargo", "Target cell", "Effect"});
    }

    @Test
    void tellsHowMuchIsNotStated(Page page) {
        Pages.open(page, "explore");
        assertThat(page.locator(".explore-sum")).containsText(Pattern.compile("Not stated: source cell \\d+, cargo \\d+, target cell \\d+"));
        page.locator(".explore-toggle", new Page.LocatorOptions().setHasText("an end not stated")).click();
        assertThat(page).hasURL(Pattern.compile("/explore\\?show=gap$"));
        assertThat(page.locator("[data-line].is-chosen").first()).hasClass(Pattern.compile("gaps-[123]"));
        assertThat(page.locator("[data-line].gaps-0.is-chosen")).hasCount(0);
    }

    @Test
    void readsALineOutWhenItIsPointedAt(Page page) {
        Pages.open(page, "explore");
        line(page, "G047").first().dispatchEvent("pointerover");
        assertThat(page.locator(".explore-said")).containsText("PD-L1");
        assertThat(page.locator(".explore-rests")).containsText("1 statement");
    }

    @Test
    void opensAStatementThatIsAloneOnItsLineByOneClick(Page page) {
        Pages.open(page, "explore");
        Locator alone = page.locator("a[data-line][href^='/statement/']").first();
        String href = alone.getAttribute("href");
        alone.dispatchEvent("click");
        assertThat(page).hasURL(Pattern.compile(href + "$"));
    }

    @Test
    void listsTheStatementsOfALineThatHoldsSeveral(Page page) {
        Pages.open(page, "explore");
        Locator several = page.locator("a[data-line]:not([href^='/statement/'])").first();
        several.dispatchEvent("click");
        assertThat(page.locator(".explore-place .record").first()).isVisible();
        assertThat(page.locator("[data-line].is-chosen")).hasCount(1);
        page.locator(".explore-close").click();
        assertThat(page.locator("[data-line].is-chosen")).hasCount(0);
        page.goBack();
        assertThat(page.locator(".explore-place .record").first()).isVisible();
    }

    @Test
    void marksDisagreementsAndOtherContradictionsByChoice(Page page) {
        Pages.open(page, "explore");
        int marked = page.locator(".lane-line .lane-conflict:visible").count();
        int held = page.locator(".lane-line .lane-conflict").count();
        assertThat(marked).isPositive().isLessThan(held);
        page.locator(".explore-toggle", new Page.LocatorOptions().setHasText("in any contradiction")).click();
        assertThat(page.locator(".lane-line .lane-conflict:visible")).hasCount(held);
        page.locator(".explore-toggle", new Page.LocatorOptions().setHasText("in a disagreement")).click();
        assertThat(page.locator(".lane-line .lane-conflict:visible")).hasCount(marked);
        assertThat(page.locator("[data-line].is-chosen")).hasCount(marked);
    }

    @Test
    void opensAClassByAClickAndFoldsItAgain(Page page) {
        Pages.open(page, "explore");
        int before = page.locator("[data-end^='effect ']").count();
        page.locator("[data-end^='effect '].opens:not([data-end*=others])").first().click();
        assertThat(page.locator(".explore-opened li")).hasCount(1);
        assertThat(page.locator("[data-end^='effect ']").count()).isGreaterThan(before);
        page.locator(".explore-opened a").click();
        assertThat(page.locator(".explore-opened")).hasCount(0);
        assertThat(page.locator("[data-end^='effect ']")).hasCount(before);
    }

    @Test
    void keepsItsFiltersInTheAddress(Page page) {
        Pages.open(page, "explore");
        page.locator("#explore-theme").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        assertThat(page).hasURL(Pattern.compile("/explore\\?theme="));
        assertThat(page.locator(".explore-sum")).not().containsText("120 statements");
        page.reload();
        assertThat(page.locator("#explore-theme")).not().hasValue("");
        page.locator("text=All mechanisms").last().click();
        assertThat(page.locator(".explore-sum")).containsText("120 statements");
    }

    @Test
    void leadsToTheLeastSupportedInTwoClicksFromTheFirstPage(Page page) {
        Pages.open(page, "");
        page.locator(".site-nav a[href='/explore']").click();
        page.locator(".explore-toggle", new Page.LocatorOptions().setHasText("Least supported")).click();
        assertThat(page.locator(".explore-said")).hasText("What is supported least");
        assertThat(page.locator(".explore-place .record")).hasCount(20);
    }

    @Test
    void isWalkedByKeyboardAlone(Page page) {
        Pages.open(page, "explore");
        page.locator("[data-end^='source ']").first().focus();
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("[data-end^='cargo ']").first()).isFocused();
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("[data-end^='cargo ']").nth(1)).isFocused();
        assertThat(page.locator(".explore-said")).not().containsText("Point at a line");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("a[data-line]").first()).isFocused();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/statement/|line="));
    }

    @Test
    void showsTwoLanesAtATimeOnAPhone(Page page) {
        page.setViewportSize(390, 844);
        Pages.open(page, "explore");
        assertThat(page.locator(".lane-title")).hasText(new String[] {"Source cell", "Cargo"});
        page.locator(".explore-pairs a").last().click();
        assertThat(page.locator(".lane-title")).hasText(new String[] {"Target cell", "Effect"});
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isTrue();
    }

    @Test
    void standsWhereTheMapStood(Page page) {
        Pages.open(page, "map");
        assertThat(page).hasURL(Pattern.compile("/explore$"));
    }

    @Test
    void givesItsLinesAsATable(Page page) {
        Pages.open(page, "explore");
        int lines = page.locator("[data-line]").count();
        page.locator(".explore-table summary").click();
        assertThat(page.locator(".explore-table tbody tr")).hasCount(lines);
        List<String> heads = page.locator(".explore-table th").allTextContents();
        assertThat(heads).contains("Source cell", "Cargo", "Target cell", "Effect", "Papers");
    }

    private static Locator line(Page page, String record) {
        return page.locator("a[data-line][href='/statement/" + record + "']");
    }
}
