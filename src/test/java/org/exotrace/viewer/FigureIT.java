package org.exotrace.viewer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.exotrace.support.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The figure of every statement that ships, as the page draws it with its own fonts. */
@BrowserTest
class FigureIT {

    private static final String FAULTS = """
            async () => {
              const { createFigure } = await import('/js/figure/figure.js');
              const { items } = await (await fetch('/api/v1/statements?limit=1000')).json();
              const signal = new AbortController().signal;
              const faults = [];
              const main = document.querySelector('main');
              for (const { record } of items) {
                const statement = await (await fetch(`/api/v1/statements/${record}`)).json();
                const { element, fit } = createFigure(statement, signal, { switches: true });
                main.replaceChildren(element);
                fit();
                const picture = element.querySelector('svg.scene');
                if (!picture) continue;
                const view = picture.getBoundingClientRect();
                const scale = view.width / picture.viewBox.baseVal.width;
                const words = [...picture.querySelectorAll('text')].map(it => ({ it, at: it.getBoundingClientRect() }));
                for (const { it, at } of words) {
                  const size = Math.min(...[it, ...it.querySelectorAll('tspan:not(.t-gap)')].map(one => parseFloat(getComputedStyle(one).fontSize)));
                  if (size * scale < 10.99) faults.push(`${record}: “${it.textContent}” is ${(size * scale).toFixed(1)} px`);
                  if (at.left < view.left - 2 || at.right > view.right + 2 || at.top < view.top - 2 || at.bottom > view.bottom + 2)
                    faults.push(`${record}: “${it.textContent}” leaves the picture`);
                }
                words.forEach((a, index) => words.slice(index + 1).forEach(b => {
                  const wide = Math.min(a.at.right, b.at.right) - Math.max(a.at.left, b.at.left);
                  const high = Math.min(a.at.bottom, b.at.bottom) - Math.max(a.at.top, b.at.top);
                  if (wide > 2 && high > 5) faults.push(`${record}: “${a.it.textContent}” on “${b.it.textContent}”`);
                }));
                const lines = [...picture.querySelectorAll('.arc-line')].flatMap(line => {
                  const to = line.getScreenCTM();
                  const length = line.getTotalLength();
                  return Array.from({ length: Math.ceil(length / 6) }, (_, at) => line.getPointAtLength(at * 6).matrixTransform(to));
                });
                if (lines.some(({ x, y }) => x < view.left || x > view.right || y < view.top || y > view.bottom))
                  faults.push(`${record}: a line leaves the picture`);
                for (const { it, at } of words)
                  if (lines.some(({ x, y }) => x > at.left + 3 && x < at.right - 3 && y > at.top + 5 && y < at.bottom - 5))
                    faults.push(`${record}: a line crosses “${it.textContent}”`);
                const frame = element.querySelector('.figure-frame');
                if (frame.scrollWidth > frame.clientWidth + 0.5) faults.push(`${record}: the figure scrolls sideways`);
                if (innerWidth < 400 && document.documentElement.scrollWidth > innerWidth) faults.push(`${record}: the page scrolls sideways`);
              }
              return faults;
            }""";

    @ParameterizedTest
    @ValueSource(ints = {1440, 1024, 768, 390, 360})
    void keepsWordsLegibleAndClearOfEachOtherAndOfLines(int width, Page page) {
        page.setViewportSize(width, 900);
        Pages.openShipped(page, "documents");
        assertThat((List<?>) Pages.evaluate(page, FAULTS, null)).isEmpty();
    }

    @Test
    void goesToTheBoxesAndBackAndTakesTheAgentsOffByOneClick(Page page) {
        Pages.open(page, "statement/G047?leg=2");
        assertThat(page.locator(".agents-on .agent").count()).isPositive();
        page.locator("button:has-text('What blocks it')").click();
        assertThat(page.locator(".agents-on").isVisible()).isFalse();
        page.locator("a:has-text('As boxes')").click();
        page.waitForSelector("svg.drawing:not(.scene)");
        page.keyboard().press("ArrowRight");
        assertThat(page.url()).contains("leg=t1").contains("form=boxes");
        page.locator("a:has-text('As a figure')").click();
        page.waitForSelector("svg.scene");
    }
}
