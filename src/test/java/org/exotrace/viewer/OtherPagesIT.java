package org.exotrace.viewer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.exotrace.support.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@BrowserTest
class OtherPagesIT {

    private static final List<String> PAGES = List.of("", "explore", "find?from=gene:CD274", "find?from=cell:tumour-cell&to=proc:tcell-response",
            "statement/G047", "statement/E001", "entity/gene:CD274", "contradictions", "contradictions/R9.gene:PDCD1", "compare?a=G047&b=G105",
            "what-if?apply=GW4869", "interventions", "documents", "document/xie2023", "statements", "changes", "data", "list",
            "query/documented?from=PD-L1&to=proc:tcell-response");

    @Test
    void anEntityTellsItsTermAndItsStatementsByRole(Page page) {
        Pages.open(page, "entity/cell:cd8-t");
        assertThat(page.locator("h1")).containsText("CD8+ T cell");
        assertThat(page.locator("main")).containsText("CL:0000625");
        for (String record : new String[] {"G017", "G047", "G068", "G071", "G072"}) {
            assertThat(page.locator("main a[href*='/statement/" + record + "']").first()).isVisible();
        }
        page.locator("main a[href*='/statement/G072']").first().click();
        assertThat(page).hasURL(Pattern.compile("/statement/G072"));
    }

    @Test
    void anEntityTellsWhatActsOnItWithTheDrugsOfAClass(Page page) {
        Pages.openShipped(page, "entity/gene:CD274");
        assertThat(page.locator("[aria-labelledby=agents-title] [data-agent='drug:anti-pdl1'][data-works=true]"))
                .containsText("3 drugs of that class: atezolizumab, avelumab, durvalumab");
        assertThat(page.locator("[aria-labelledby=agents-title] [data-works=false]")).containsText("fails to block PD-L1 in exosome");
        page.locator("[aria-labelledby=agents-title] a[href='/entity/drug:anti-pdl1']").click();
        assertThat(page.locator("h1")).hasText("anti-PD-L1 antibody");
    }

    /** Symbols and identifiers may be; words are not, in however narrow a column. */
    @ParameterizedTest
    @ValueSource(ints = {1440, 390})
    void noPageBreaksAWordInside(int width, Page page) {
        page.setViewportSize(width, 900);
        for (String path : PAGES) {
            Pages.openShipped(page, path);
            page.evaluate("document.querySelectorAll('main details').forEach(it => { it.open = true; })");
            assertThat((List<?>) page.evaluate("""
                    () => {
                      const broken = [];
                      const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
                      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                        if (node.parentElement.closest('svg, pre, code, textarea, .code-tag')) continue;
                        for (const word of node.data.matchAll(/(?<![\\w.:/@-])(?:[A-Za-z]{2,13}|[EG]\\d{3}|\\d{1,6})(?![\\w.:/@-])/g)) {
                          const range = document.createRange();
                          range.setStart(node, word.index);
                          range.setEnd(node, word.index + word[0].length);
                          if (new Set([...range.getClientRects()].map(it => Math.round(it.top))).size > 1) broken.push(word[0]);
                        }
                      }
                      return broken;
                    }""")).as(path).isEmpty();
        }
    }

    /** With all that folds out, too. */
    @Test
    void noPageAsksForTheSameTwice(Page page) {
        for (String path : PAGES) {
            List<String> asked = Collections.synchronizedList(new ArrayList<>());
            Consumer<Request> note = it -> {
                if (it.method().equals("GET") && it.url().contains("/api/v1/") && !it.url().endsWith("/health")) {
                    asked.add(it.url());
                }
            };
            page.onRequest(note);
            Pages.openShipped(page, path);
            page.evaluate("document.querySelectorAll('main details').forEach(it => { it.open = true; })");
            page.waitForLoadState(LoadState.NETWORKIDLE);
            page.offRequest(note);
            assertThat(asked).as(path).doesNotHaveDuplicates();
        }
    }

    @Test
    void aPublicationTellsWhatIsVerifiedAndWhatRestsOnIt(Page page) {
        Pages.open(page, "publication/31");
        assertThat(page.locator("main")).containsText("Exosomal PD-L1 contributes to immunosuppression");
        assertThat(page.locator("main a[href*='/statement/G062']").first()).isVisible();
        Pages.open(page, "publication/1");
        assertThat(page.locator("main")).containsText("not identified");
    }
}
