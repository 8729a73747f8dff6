package org.exotrace.viewer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.exotrace.support.BrowserTest;
import org.exotrace.support.TestServer;
import org.junit.jupiter.api.Test;

@BrowserTest
class StatementPageIT {

    @Test
    void showsSentenceListDrawingAndEvidenceWithoutScrolling(Page page) {
        page.setViewportSize(1280, 800);
        Pages.open(page, "statement/G047");
        for (String view : List.of("[data-view=sentence]", "[data-view=list]", "[data-view=drawing] svg", "[data-panel=evidence]")) {
            Locator shown = page.locator(view).first();
            assertThat(shown).isVisible();
            Assertions.assertThat(shown.boundingBox().y).as(view).isLessThan(800);
        }
        Locator drawing = page.locator("[data-view=drawing] svg").first();
        Assertions.assertThat(drawing.boundingBox().y + drawing.boundingBox().height).isLessThanOrEqualTo(800);
    }

    @Test
    void walksThroughItsLegsByKeyInAllViewsAtOnce(Page page) {
        Pages.open(page, "statement/G047");
        for (String leg : List.of("G047/t1", "G047/t2", "G047/t3", "G047/1")) {
            page.keyboard().press("ArrowRight");
            for (String view : List.of("list", "drawing", "sentence")) {
                assertThat(page.locator("[data-view=" + view + "] [aria-current=true]")).hasAttribute("data-leg", leg);
            }
        }
        assertThat(page).hasURL(Pattern.compile("leg=1$"));
        page.goBack();
        assertThat(page.locator("[data-view=list] [aria-current=true]")).hasAttribute("data-leg", "G047/t3");
        page.keyboard().press("Escape");
        assertThat(page.locator("[data-view=list] [aria-current=true]")).hasCount(0);
    }

    @Test
    void standsUprightOnAPhoneAndWalksOnAfterTurning(Page page) {
        page.setViewportSize(360, 740);
        Pages.open(page, "statement/G047?leg=t1");
        Assertions.assertThat(page.locator("svg.drawing").boundingBox().height)
                .isGreaterThan(page.locator("svg.drawing").boundingBox().width);
        page.setViewportSize(1280, 800);
        page.waitForCondition(() -> {
            var box = page.locator("svg.drawing").boundingBox();
            return box != null && box.width > box.height;
        });
        page.waitForSelector("main[data-ready=true]");
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("[data-view=drawing] [aria-current=true]")).hasAttribute("data-leg", "G047/t2");
    }

    @Test
    void opensAtTheLegOfItsAddress(Page page) {
        Pages.open(page, "statement/G047?leg=2");
        assertThat(page.locator("[data-view=drawing] [aria-current=true]")).hasAttribute("data-leg", "G047/2");
    }

    @Test
    void showsTheEvidenceWithItsReferenceAndCheck(Page page) {
        Pages.open(page, "statement/G047");
        Locator evidence = page.locator("[data-panel=evidence]");
        assertThat(evidence).containsText("PD-L1 on exosomes acts as the cellular form does");
        assertThat(evidence).containsText("Exosomal PD-L1 contributes to immunosuppression");
        assertThat(evidence.locator("a[href*='10.1038/s41586-018-0392-8']").first()).isVisible();
        assertThat(evidence).containsText(Pattern.compile("Passage: .* of Xie 2023"));
        assertThat(evidence).not().containsText("plain text");
    }

    @Test
    void neverShowsACandidateAsFact(Page page) {
        Pages.open(page, "statement/G064");
        assertThat(page.locator("[data-panel=evidence]")).containsText(Pattern.compile("candidate, not verified", Pattern.CASE_INSENSITIVE));
        assertThat(page.locator("main")).containsText("fails to block");
    }

    @Test
    void showsThatTheCitedPaperDisagreesBeforeAStepIsOpened(Page page) {
        Pages.open(page, "statement/G033");
        assertThat(page.locator("[data-view=list]")).containsText("cited paper disagrees");
    }

    @Test
    void saysThatThereIsNoSuchStatementAndOffersAWayOn(Page page) {
        page.navigate(TestServer.address() + "statement/G999");
        assertThat(page.locator("main[data-screen=not-found]")).isVisible();
        assertThat(page.locator("main a").first()).isVisible();
    }

    @Test
    void opensTheCardOfABoxBesideTheDrawing(Page page) {
        Pages.open(page, "statement/G047?leg=2");
        page.locator("svg.drawing a.box-link[aria-label^='CD8+ T cell']").click();
        Locator card = page.locator("[data-card]");
        assertThat(card.locator("h2")).hasText("CD8+ T cell");
        assertThat(card.locator("h2")).isFocused();
        assertThat(card).containsText("here the target cell");
        assertThat(card).containsText("In " + (TestServer.json("/entities/cell:cd8-t/statements").path("total").asInt() - 1) + " other statements");
        assertThat(card.locator("a[href='/entity/cell:cd8-t']").first()).isVisible();
        assertThat(page).hasURL(Pattern.compile("/statement/G047\\?leg=2&box=.+$"));
        assertThat(page.locator("[data-panel=evidence]")).isHidden();

        page.keyboard().press("Escape");
        assertThat(card).hasCount(0);
        assertThat(page.locator("svg.drawing a.box-link[aria-label^='CD8+ T cell']")).isFocused();
        assertThat(page.locator("[data-panel=evidence]")).isVisible();
        assertThat(page.locator("[data-view=list] [aria-current=true]")).hasAttribute("data-leg", "G047/2");
        page.goBack();
        assertThat(card.locator("h2")).hasText("CD8+ T cell");
    }

    @Test
    void everyBoxThatReactsOpensTheCardOfItsOwn(Page page) {
        for (String record : List.of("G033", "G064", "G023")) {
            Pages.open(page, "statement/" + record);
            Locator boxes = page.locator("svg.drawing a.box-link");
            Assertions.assertThat(boxes.count()).as(record).isPositive();
            for (Locator box : boxes.all()) {
                box.focus();
                page.keyboard().press("Enter");
                assertThat(page.locator("[data-card] a:has-text('Open its page')")).hasAttribute("href", box.getAttribute("href"));
                page.keyboard().press("Escape");
                assertThat(box).isFocused();
            }
        }
    }

    @Test
    void offersToBlockWhoTakesPartAndToGiveAModifier(Page page) {
        Pages.open(page, "statement/G064");
        assertThat(page.locator(".participants a[aria-label^='Give ']").first()).isVisible();
        page.locator(".participants a[aria-label='Block PD-L1 and see what breaks']").first().click();
        assertThat(page).hasURL(Pattern.compile("/what-if\\?block=gene:CD274$"));
        assertThat(page.locator("h1")).hasText("What if PD-L1 is blocked?");
    }

    @Test
    void showsWhatActsOnItByWhicheverStatementAndWhetherItWorks(Page page) {
        Pages.open(page, "statement/G047");
        Locator agents = page.locator("[aria-labelledby=acting-title]");
        assertThat(agents.locator("[data-agent='drug:anti-pd1'][data-works=false]"))
                .containsText("anti-PD-1 antibody fails to block PD-L1 in exosome fails");
        assertThat(agents.locator("[data-agent='drug:anti-pd1'][data-works=false] a[href='/statement/G064']")).hasText("G064");
        assertThat(agents.locator("[data-agent='drug:anti-pd1'][data-works=true]")).containsText("anti-PD-1 antibody blocks PD-1 works");
        assertThat(agents.locator("details [data-matched=broader]").first()).isHidden();
        agents.locator("summary").click();
        assertThat(agents.locator("details [data-matched=broader]").first()).containsText("said of something broader");
        agents.locator("a[href='/document/xie2023']").first().click();
        assertThat(page).hasURL(Pattern.compile("/document/xie2023$"));
    }

    @Test
    void tellsItsEvidenceAsATableInWhichNotReadIsNotNotDone(Page page) {
        Pages.openShipped(page, "statement/E001");
        page.locator("[data-evidence-table] > summary").click();
        assertThat(page.locator("[data-evidence-table] tbody tr").first()).containsText("Chen 2018");
        assertThat(page.locator("[data-evidence-table] tbody tr").first()).containsText("in vitro");
        assertThat(page.locator("[data-evidence-table]")).containsText("“Not read” is not “not done”");
    }

    @Test
    void aTurnedPhoneKeepsWhatIsOpenChosenAndInSight(Page page) {
        page.setViewportSize(390, 844);
        Pages.open(page, "statement/G047?leg=2");
        page.locator("[data-take=download]").click();
        assertThat(page.locator("[data-file=svg]")).isVisible();
        // Nobody turns a phone within the frame in which it scrolls: the page learns of a scroll with the next.
        page.evaluate("document.querySelector('section[aria-labelledby=participants-title]').scrollIntoView();"
                + "new Promise(seen => requestAnimationFrame(() => requestAnimationFrame(seen)))");
        Pages.resize(page, 844, 390);
        assertThat(page.locator("[data-file=svg]")).isVisible();
        assertThat(page.locator("[data-view=list] [aria-current=true]")).hasAttribute("data-leg", "G047/2");
        assertThat(page.locator("section[aria-labelledby=participants-title]")).isInViewport();
    }

    @Test
    void staysAsItIsWhileAPictureOfTheWholePageIsTaken(Page page) {
        Pages.open(page, "statement/G047");
        page.evaluate("document.querySelector('main').firstElementChild.dataset.seen = ''");
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true));
        page.evaluate("new Promise(seen => requestAnimationFrame(() => requestAnimationFrame(seen)))");
        assertThat(page.locator("main > [data-seen]")).hasCount(1);
    }

    @Test
    void saysTheStepThatAKeyGoesToWhereTheFocusStays(Page page) {
        Pages.open(page, "statement/G047");
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("#live")).containsText("releases");
    }

    @Test
    void tellsItselfInItsHead(Page page) {
        Pages.open(page, "statement/G047");
        assertThat(page).hasTitle("G047 Exosomal PD-L1 engages CD8 T-cell PD-1: anti-tumour response suppressed · Exotrace");
        assertThat(page.locator("meta[name=description]")).hasAttribute("content", Pattern.compile("^PD-L1 on exosomes acts"));
    }
}
