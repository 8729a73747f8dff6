package org.exotrace.viewer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.exotrace.model.Statement;
import org.exotrace.support.BrowserTest;
import org.exotrace.support.Seeds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Point 6: in no drawing do two boxes overlap, or does a label leave its box, the picture or the page. */
@BrowserTest
class LayoutIT {

    private static final String FAULTS = """
            () => {
              const slack = 0.7, faults = [];
              const of = it => it.getBoundingClientRect();
              const within = (a, b) => a.left >= b.left - slack && a.right <= b.right + slack
                && a.top >= b.top - slack && a.bottom <= b.bottom + slack;
              const boxes = [...document.querySelectorAll('[data-view=drawing] [data-box]')].map(it => ({
                key: it.dataset.box, shape: of(it.querySelector('.box-shape') ?? it), label: it.querySelector('[data-box-label]')}));
              boxes.forEach((a, index) => {
                if (!a.label) faults.push(`${a.key} has no label`);
                else if (!within(of(a.label), a.shape)) faults.push(`the label of ${a.key} leaves its box`);
                for (const b of boxes.slice(index + 1)) {
                  const apart = a.shape.left >= b.shape.right - slack || b.shape.left >= a.shape.right - slack
                    || a.shape.top >= b.shape.bottom - slack || b.shape.top >= a.shape.bottom - slack;
                  if (!apart && !within(a.shape, b.shape) && !within(b.shape, a.shape)) faults.push(`${a.key} overlaps ${b.key}`);
                }
              });
              const picture = document.querySelector('svg.drawing');
              if (picture) for (const one of picture.querySelectorAll('text, .arc-line, .box-shape'))
                if (!within(of(one), of(picture))) faults.push(`${one.textContent || one.getAttribute('class')} leaves the picture`);
              if (document.documentElement.scrollWidth > document.documentElement.clientWidth) faults.push('the page scrolls sideways');
              const legs = view => [...document.querySelectorAll(`[data-view="${view}"] [data-leg]`)]
                .map(it => `${it.dataset.leg} ${it.dataset.relation} ${it.dataset.sign ?? 'none'}`).join();
              if (legs('drawing') !== legs('list')) faults.push('the drawing has other legs than the list');
              const frame = document.querySelector('.figure-frame');
              if (innerWidth < 400 && frame.scrollWidth > frame.clientWidth + 1) faults.push('the drawing scrolls sideways');
              return faults;
            }""";

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void point06_noStatementHasBoxesThatOverlapOrWordsThatAreCut(int width, Page page) {
        page.setViewportSize(width, 800);
        Pages.open(page, "");
        for (Statement statement : Seeds.DATA.statements()) {
            Pages.follow(page, "statement/" + statement.record() + "?form=boxes");
            assertThat((List<?>) page.evaluate(FAULTS)).as(statement.record()).isEmpty();
        }
    }
}
