package org.exotrace.viewer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.Locale;
import org.exotrace.support.BrowserTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures for people, in {@code target/screenshots}; the one of the README is among them. */
@BrowserTest
class ScreenshotsIT {

    @ParameterizedTest
    @CsvSource(textBlock = """
            start,          ''
            G047,           statement/G047
            G047-step,      statement/G047?leg=2
            G033,           statement/G033?leg=2
            G023,           statement/G023
            G044,           statement/G044
            G057,           statement/G057
            G064,           statement/G064
            G067,           statement/G067
            G016,           statement/G016
            G095,           statement/G095
            entity,         entity/cell:cd8-t
            publication,    publication/12
            data,           data
            map,            map?cargo=gene:CD274
            find,           find?from=cell:tumour-cell&to=proc:tcell-response
            no-path,        find?from=carboplatin&to=proc:tcell-response
            what-if,        what-if?block=gene:CD274
            compare,        compare?a=G047&b=G033
            card,           statement/G047?leg=2&box=r1
            interventions,  interventions?effect=proc:tcell-response&direction=decrease
            query,          query/documented?from=PD-L1&to=proc:tcell-response
            cypher,         query?cypher=MATCH+(s:Statement)+RETURN+s+LIMIT+3
            """)
    void showEachScreenInLightDarkAndPhoneSize(String name, String path, Page page) {
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.DARK, ColorScheme.LIGHT}) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            page.setViewportSize(1280, 800);
            Pages.open(page, path);
            take(page, name + "-" + scheme.name().toLowerCase(Locale.ROOT));
        }
        page.setViewportSize(360, 740);
        take(page, name + "-phone");
    }

    private static void take(Page page, String name) {
        byte[] picture = page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", name + ".png")).setFullPage(name.endsWith("phone")));
        assertThat(picture.length).isGreaterThan(5_000);
    }
}
