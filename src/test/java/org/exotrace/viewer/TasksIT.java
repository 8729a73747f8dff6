package org.exotrace.viewer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.exotrace.support.BrowserTest;
import org.exotrace.viewer.Hand.With;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a biologist comes for, from the start page, by mouse, by keyboard alone and on a phone, and what it may cost. */
@BrowserTest
class TasksIT {

    @ParameterizedTest
    @EnumSource(With.class)
    void everythingAboutAMicroRnaWithAPicture(With with, Page page) {
        Hand hand = at(page, "", with);
        hand.type("Search", "miR-155");
        hand.enter();
        isTitled(page, "miR-155");
        assertThat(page.locator("main .statements a").first()).isVisible();
        assertThat(page.locator("main svg.drawing")).isVisible();
        assertThat(hand.cost()).isLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(With.class)
    void howPdL1HoldsBackTCellsAndWhatBlocksItAsAPictureWithReferences(With with, Page page) throws IOException {
        Hand hand = at(page, "", with);
        hand.type("Search", "how tumour exosomal PD-L1 suppresses CD8 T cells");
        hand.enter();
        assertThat(page).hasURL(Pattern.compile("/statement/G047$"));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("What acts on this"))).isVisible();
        hand.take(AriaRole.BUTTON, "Download");
        String figure = Files.readString(saved(page, hand, "Figure"));
        assertThat(figure).contains("<svg", "PD-L1", "References", "Chen 2018");
        assertThat(hand.cost()).isLessThanOrEqualTo(4);
    }

    @ParameterizedTest
    @EnumSource(value = With.class, names = {"MOUSE", "KEYBOARD"})
    void whatBreaksIfADrugIsGivenWhateverTheFormSays(With with, Page page) {
        Hand hand = at(page, "", with);
        hand.take(AriaRole.LINK, "What if");
        assertThat(page.locator("#what-kind")).hasValue("block");
        hand.type("Participant, step (G047/2) or statement", "GW4869");
        hand.enter();
        isTitled(page, "What if GW4869 is given?");
        assertThat(page.locator("main")).containsText(Pattern.compile("chains? breaks?"));
        assertThat(hand.cost()).isLessThanOrEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(With.class)
    void theFirstDisagreementIsUnderstoodWithoutOpeningARecord(With with, Page page) {
        Hand hand = at(page, "", with);
        hand.take(AriaRole.LINK, "Where does the literature contradict itself?");
        Locator first = page.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHas(page.locator(".conflict-side"))).first();
        assertThat(first.locator(".conflict-side")).hasCount(2);
        assertThat(first).containsText("separates them");
        assertThat(hand.cost()).isLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(value = With.class, names = {"MOUSE", "KEYBOARD"})
    void whichChainsHitACellIsSeenWithoutScrolling(With with, Page page) {
        Hand hand = at(page, "", with);
        hand.type("Search", "NK cells");
        hand.enter();
        isTitled(page, "natural killer cell");
        Locator target = page.locator("section:has(> h2:has-text('As target cell')) li");
        assertThat(target.last()).isVisible();
        assertThat(target.count()).isPositive();
        assertThat(page.evaluate("scrollY")).isEqualTo(0);
        for (Locator one : target.all()) {
            assertThat(one.boundingBox().y + one.boundingBox().height).isLessThanOrEqualTo(900);
        }
        assertThat(hand.cost()).isLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(value = With.class, names = {"MOUSE", "KEYBOARD"})
    void whatDiffersBetweenExosomesOfTwoCells(With with, Page page) {
        Hand hand = at(page, "", with);
        hand.take(AriaRole.LINK, "Compare");
        hand.type("First", "MSC");
        hand.type("Second", "dendritic cell");
        hand.enter();
        isTitled(page, "mesenchymal stem cell — dendritic cell");
        assertThat(page.locator(".compare-table tbody tr").first()).hasAttribute("data-facet", "effect_direction");
        assertThat(page).hasURL(Pattern.compile("by=source"));
        assertThat(hand.cost()).isLessThanOrEqualTo(4);
    }

    @ParameterizedTest
    @EnumSource(With.class)
    void aSharedViewLoadedAnewAndComeBackToIsTheSame(With with, Page page) {
        Hand hand = at(page, "statement/G047?leg=2", with);
        hand.take(AriaRole.BUTTON, "Copy link");
        assertThat(hand.cost()).isLessThanOrEqualTo(1);
        int down = ((Number) page.evaluate("() => { scrollTo(0, 200); return Math.round(scrollY); }")).intValue();
        assertThat(down).isPositive();
        page.waitForFunction("y => sessionStorage.getItem('exotrace-scroll')?.includes(`${y}]`)", down);
        page.reload();
        page.waitForFunction("y => Math.abs(scrollY - y) < 2", down);
        assertThat(page.locator("[data-view=list] [aria-current=true]")).hasAttribute("data-leg", "G047/2");
        page.locator(".site-foot a[href='/documents']").evaluate("it => it.click()");
        page.waitForSelector("main[data-screen=documents][data-ready=true]");
        page.goBack();
        page.waitForSelector("main[data-screen=statement][data-ready=true]");
        assertThat(page.locator("[data-view=list] [aria-current=true]")).hasAttribute("data-leg", "G047/2");
        page.waitForFunction("y => Math.abs(scrollY - y) < 2", down);
    }

    @ParameterizedTest
    @EnumSource(With.class)
    void theRowsShownInExcelAndInPandas(With with, Page page) throws IOException {
        Hand hand = at(page, "statements?q=PD-L1", with);
        int rows = page.locator(".sorted-table tbody tr").count() + 1;
        hand.take(AriaRole.BUTTON, "Download");
        String csv = Files.readString(saved(page, hand, "CSV"));
        assertThat(hand.cost()).isLessThanOrEqualTo(2);
        assertThat(csv).startsWith("\uFEFFrecord,title,");
        assertThat(csv.lines()).hasSize(rows);
        assertThat(Files.readString(saved(page, hand, "TSV")).lines()).hasSize(rows);
    }

    @ParameterizedTest
    @EnumSource(With.class)
    void aStatementIsPrintedByOneClickOnOnePage(With with, Page page) {
        page.addInitScript("window.print = () => { window.printed = true; }");
        Hand hand = at(page, "statement/G047", with);
        hand.take(AriaRole.BUTTON, "print");
        assertThat((boolean) page.evaluate("window.printed")).isTrue();
        assertThat(hand.cost()).isLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(With.class)
    void whatIsNoticedBecomesAChangeInTheFormOfTheSeedsAndIsNotSent(With with, Page page) throws IOException {
        Hand hand = at(page, "statement/G047", with);
        hand.take(AriaRole.BUTTON, "Notice something?");
        page.locator("#noticed-field").selectOption("says");
        page.locator("#noticed-words").fill("PD-L1 \"on\" exosomes: so");
        assertThat(page.locator("main a[href*='issues']")).hasCount(0);
        assertThat(Files.readString(saved(page, hand, "Save the change")).lines()).contains("record: G047",
                "says: \"PD-L1 \\\"on\\\" exosomes: so\"");
    }

    @ParameterizedTest
    @EnumSource(With.class)
    void fromTheLandscapeToTheMechanismThatIsSupportedLeast(With with, Page page) {
        Hand hand = at(page, "explore", with);
        hand.take(AriaRole.LINK, "Least supported");
        assertThat(page.locator(".explore-said")).hasText("What is supported least");
        hand.take(page.locator(".explore-place a[href^='/statement/']").first());
        assertThat(page).hasURL(Pattern.compile("/statement/[A-Z]"));
        assertThat(hand.cost()).isLessThanOrEqualTo(2);
    }

    /** The first question to a server that has just started takes longer. */
    private static void isTitled(Page page, String title) {
        assertThat(page.locator("h1")).hasText(title, new LocatorAssertions.HasTextOptions().setTimeout(20_000));
    }

    private static Path saved(Page page, Hand hand, String name) {
        return page.waitForDownload(() -> hand.take(AriaRole.BUTTON, name)).path();
    }

    private static Hand at(Page page, String path, With with) {
        Hand hand = new Hand(page, with);
        Pages.openShipped(page, path);
        return hand;
    }
}
