package org.exotrace.viewer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.exotrace.support.BrowserTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures for people, in {@code target/screenshots}; the one of the README is among them. */
@BrowserTest
class ScreenshotsIT {

    @ParameterizedTest
    @CsvSource(textBlock = """
            start,          start,         ''
            G047,           statement,     statement/G047
            G047-step,      statement,     statement/G047?leg=2
            G033,           statement,     statement/G033?leg=2
            G023,           statement,     statement/G023
            G044,           statement,     statement/G044
            G057,           statement,     statement/G057
            G064,           statement,     statement/G064
            G067,           statement,     statement/G067
            G016,           statement,     statement/G016
            G095,           statement,     statement/G095
            entity,         entity,        entity/cell:cd8-t
            publication,    publication,   publication/12
            data,           data,          data
            explore,        explore,       explore
            explore-line,   explore,       explore?show=conflict
            find,           find,          find?from=cell:tumour-cell&to=proc:tcell-response
            no-path,        find,          find?from=carboplatin&to=proc:tcell-response
            what-if,        what-if,       what-if?block=gene:CD274
            compare,        compare,       compare?a=G047&b=G033
            card,           statement,     statement/G047?leg=2&box=r1
            interventions,  interventions, interventions?effect=proc:tcell-response&direction=decrease
            list,           list,          'list#list=CD274=1.4,CD80=-0.9,miR-122=-1.1,tex,A2M,qwertyuiop'
            query,          query,         query/documented?from=PD-L1&to=proc:tcell-response
            cypher,         query,         query?cypher=MATCH+(s:Statement)+RETURN+s+LIMIT+3
            """)
    void showEachScreenInLightDarkAndPhoneSize(String name, String screen, String path, Page page) throws IOException {
        page.setViewportSize(1280, 800);
        Pages.open(page, path);
        assertThat(page.locator("main").getAttribute("data-screen")).isEqualTo(screen);
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.DARK, ColorScheme.LIGHT}) {
            Pages.show(page, scheme);
            take(page, name + "-" + scheme.name().toLowerCase(Locale.ROOT), scheme);
        }
        Pages.resize(page, 360, 740);
        take(page, name + "-phone", ColorScheme.LIGHT);
    }

    /** As wide as the window, on the ground of its scheme, with something on it. */
    private static void take(Page page, String name, ColorScheme scheme) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", name + ".png")).setFullPage(name.endsWith("phone")))));
        assertThat(picture.getWidth()).as(name).isEqualTo(page.viewportSize().width);
        int[] dots = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        Map<Integer, Long> colours = Arrays.stream(dots).boxed()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Map.Entry<Integer, Long> ground = colours.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        assertThat(new Color(ground.getKey()).getGreen()).as("brightness of the ground of " + name)
                .isBetween(scheme == ColorScheme.DARK ? 0 : 200, scheme == ColorScheme.DARK ? 60 : 255);
        assertThat(1 - (double) ground.getValue() / dots.length).as("share of " + name + " that is not ground").isGreaterThan(0.02);
        assertThat(colours).as("colours of " + name).hasSizeGreaterThan(100);
    }
}
