package org.exotrace.viewer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.exotrace.support.BrowserTest;
import org.exotrace.support.PastThePolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How well a statement was shown stands on its legs and beside them, and what else could explain it is one click away. */
@BrowserTest
class ShownIT {

    private static void open(Page page, String path) {
        Pages.openShipped(page, path);
    }

    @Test
    void eachPipIsOneSentenceAndEachLegHasThoseThatItIsAskedFor(Page page) {
        open(page, "statement/E012");
        assertThat(page.locator(".pips li")).hasCount(6);
        assertThat(page.locator(".pips [data-pip=N]")).containsText("Needed: cargo half claimed in what was read, not shown, one paper; vesicle half not read.");
        assertThat(page.locator("svg.drawing [data-leg='E012/t2']")).containsText("○ detected");
        assertThat(page.locator("svg.drawing [data-leg='E012/3']")).hasAttribute("aria-label", Pattern.compile("needed: cargo half claimed"));
    }

    @Test
    void sevenRivalsOpenWithTheExperimentThatWouldRuleEachOut(Page page) {
        open(page, "statement/E050");
        assertThat(page.locator(".rivals li").first()).not().isVisible();
        page.locator(".rivals summary").click();
        assertThat(page.locator(".rivals li")).hasCount(7);
        assertThat(page.locator(".rivals [data-rival=R6]")).containsText("Any vesicle would do it: ruled out");
        assertThat(page.locator(".rivals [data-rival=R1]")).containsText("not read Would be ruled out by the effect of the soluble fraction");
        assertThat(page.locator(".rivals")).containsText("“Not read” is not “not done”");
    }

    @Test
    void whereNoPrimaryPaperWasReadOneQuietLineSaysSo(Page page) {
        open(page, "statement/G047");
        assertThat(page.locator(".shown-unread")).hasText("How well it was shown: primary paper not read.");
        assertThat(page.locator(".pips")).hasCount(0);
        assertThat(page.locator("svg.drawing")).not().containsText("not read");
    }

    @Test
    void aPathSaysWhichLegIsShownLeastWhatWouldRaiseItAndWhatIsNotRuledOut(Page page) {
        open(page, "find?from=ves:tde&to=cell:cd8-t&mode=documented&claimed=N&unread=drop");
        Locator least = page.locator(".least-shown").first();
        assertThat(least.locator("summary")).containsText(Pattern.compile("Least shown: [^:/]+ \\w+ [^:/]+: enough by itself: not read"));
        assertThat(least.locator("[data-rises]").first()).isHidden();
        least.locator("summary").click();
        assertThat(least.locator("[data-rises]").first()).containsText("Would rise if the whole paper is read, and ");
        assertThat(least.locator("[data-open]")).containsText("Not ruled out: a soluble factor that came along; ");
        open(page, "find?from=gene:CD274&to=proc:immune-escape&mode=documented&document=xie2023");
        assertThat(page.locator(".least-shown").first()).hasText(Pattern.compile("Least shown: [^:/]+ \\w+ [^:/]+: primary paper not read"));
    }

    @Test
    void theListOfStatementsIsNarrowedByWhatIsClaimed(Page page) {
        open(page, "statements?claimed=E&unread=drop");
        assertThat(page.locator(".sorted-table tbody tr")).hasCount(2);
    }

    @ParameterizedTest
    @EnumSource(value = ColorScheme.class, names = {"LIGHT", "DARK"})
    void axeFindsNothingOnAPhoneWithTheRivalsOpen(ColorScheme scheme, @PastThePolicy Page page) {
        page.setViewportSize(390, 844);
        Pages.show(page, scheme);
        open(page, "statement/E050");
        page.locator(".rivals summary").click();
        assertThat(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations()).extracting(it -> it.getId()).isEmpty();
        assertThat((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")).isTrue();
    }
}
