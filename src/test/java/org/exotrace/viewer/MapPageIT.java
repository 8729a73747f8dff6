package org.exotrace.viewer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.exotrace.model.Statement;
import org.exotrace.support.BrowserTest;
import org.exotrace.support.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@BrowserTest
class MapPageIT {

    @Test
    void leadsToEveryStatementInTwoClicks(Page page) {
        Pages.open(page, "map");
        Set<String> reached = new TreeSet<>();
        int items = page.locator("[data-item^='effect ']").count();
        for (int i = 0; i < items; i++) {
            page.locator("[data-item^='effect ']").nth(i).click();
            reached.addAll(records(page));
        }
        assertThat(reached).isEqualTo(Seeds.DATA.statements().stream().map(Statement::record).collect(Collectors.toSet()));
    }

    @Test
    void narrowsByWhatIsChosenInSeveralLanes(Page page) {
        Pages.open(page, "map");
        page.locator("[data-item='cargo gene:CD274']").click();
        assertThat(page).hasURL(Pattern.compile("/map\\?cargo=gene%3ACD274$"));
        assertThat(records(page)).hasSize(8);
        page.locator("[data-item='target cell:cd8-t']").click();
        assertThat(records(page)).containsExactly("G047");
        assertThat(page.locator(".map-line")).hasCount(3);
        page.goBack();
        assertThat(page.locator("[data-item='target cell:cd8-t']")).hasAttribute("aria-pressed", "false");
        assertThat(records(page)).hasSize(8);
        page.locator("text=Choose nothing").click();
        assertThat(records(page)).hasSize(120);
    }

    @Test
    void drawsNoLinesUntilSomethingIsChosen(Page page) {
        Pages.open(page, "map");
        assertThat(page.locator(".map-line")).hasCount(0);
    }

    @ParameterizedTest
    @CsvSource({"source, 13", "cargo, 32", "target, 17", "effect, 42"})
    void holdsEverythingThatIsStated(String lane, int items, Page page) {
        Pages.open(page, "map");
        assertThat(page.locator("[data-item^='" + lane + " ']:not(.map-item--none)")).hasCount(items);
    }

    @Test
    void isWalkedByKeyboard(Page page) {
        Pages.open(page, "map");
        page.locator("[data-item='source cell:m2-macrophage']").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#map-result-title")).hasText("1 statement");
        assertThat(page.locator("[data-item='source cell:m2-macrophage']")).isFocused();
    }

    private static List<String> records(Page page) {
        return page.locator(".map-result .record").allTextContents();
    }
}
