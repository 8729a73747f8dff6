package org.exotrace.viewer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.exotrace.support.BrowserTest;
import org.junit.jupiter.api.Test;

/** What a biologist does in the first minute, end to end. */
@BrowserTest
class FirstMinuteIT {

    @Test
    void leadsFromTheStartToASharedStep(Page page) throws IOException {
        page.setViewportSize(1280, 800);
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));

        Pages.open(page, "");
        assertThat(page.locator("#search")).isFocused();
        assertThat(page.locator(".examples a")).hasCount(4);
        page.locator(".examples a[href$='G047']").click();

        for (String leg : List.of("t1", "t2", "t3", "1", "2")) {
            assertThat(page.locator("[data-view=drawing] [data-leg='G047/" + leg + "']")).isInViewport();
        }
        assertThat(page.locator("svg.drawing")).isInViewport();
        assertThat(page.locator("[data-view=list] [data-tag=t1]")).isInViewport();
        assertThat(page.locator("svg.drawing [data-leg='G047/2'] .arc-head--bar")).hasCount(1);
        assertThat(page.locator(".legend")).containsText("inhibits");

        for (int i = 0; i < 4; i++) {
            page.keyboard().press("ArrowRight");
        }
        for (String view : List.of("list", "drawing", "sentence")) {
            assertThat(page.locator("[data-view=" + view + "] [aria-current=true]")).hasAttribute("data-leg", "G047/1");
        }
        assertThat(page.locator("[data-panel=evidence]")).containsText("In the curator’s words");
        assertThat(page.locator("[data-panel=evidence]")).containsText("Chen 2018 (31 in Xie 2023)");
        assertThat(page.locator("[data-panel=evidence]")).containsText("Cited paper agrees");

        search(page, "miR-155-5p");
        page.locator("main a[href='/statement/G033']").first().click();
        page.locator("[data-view=list] [data-tag='2']").click();
        assertThat(page.locator("svg.drawing .dispute")).containsText("cited paper");
        assertThat(page.locator(".sides")).containsText("Printed in Xie 2023");
        assertThat(page.locator(".sides")).containsText("In the cited paper");

        search(page, "CD8+ T cell");
        assertThat(page.locator("section:has(> h2:has-text('As target cell')) .statements li")).hasCount(5);
        page.locator("main a[href='/statement/G072']").first().click();
        assertThat(page.locator("h1")).containsText("CD8");
        page.goBack();
        page.goBack();
        assertThat(page).hasURL(Pattern.compile("/statement/G033\\?leg=2$"));
        assertThat(page.locator("[data-view=list] [aria-current=true]")).hasAttribute("data-leg", "G033/2");

        page.locator("[data-take=download]").click();
        Download drawing = page.waitForDownload(() -> page.locator("[data-file=svg]").click());
        assertThat(Files.readString(drawing.path())).contains("<text", "miR-155-5p");

        page.locator("[data-take=use-in-code]").click();
        assertThat(page.locator("[data-text=python] pre")).containsText("import pandas as pd");

        page.locator("[data-take=link]").click();
        assertThat(page.locator("[data-take=link]")).hasText("Link copied");
        String shared = (String) page.evaluate("navigator.clipboard.readText()");
        Page phone = page.context().browser().newContext(new Browser.NewContextOptions()
                .setViewportSize(360, 740).setColorScheme(ColorScheme.DARK)).newPage();
        phone.navigate(shared);
        assertThat(phone.locator("[data-view=list] [aria-current=true]")).hasAttribute("data-leg", "G033/2");
        assertThat(phone.locator(".legs li [data-panel=evidence]")).isVisible();
        phone.context().close();
    }

    private static void search(Page page, String name) {
        page.keyboard().press("/");
        page.locator("#search").fill(name);
        assertThat(page.locator("#search-suggestions [role=option]").first()).containsText(name);
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText(name);
    }
}
