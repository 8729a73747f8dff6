package org.exotrace.viewer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.exotrace.graph.DatabaseInfo;
import org.exotrace.support.BrowserTest;
import org.exotrace.support.Seeds;
import org.exotrace.support.TestGraph;
import org.exotrace.web.Readiness;
import org.exotrace.web.WebServer;
import org.exotrace.web.route.AggregateRoutes;
import org.exotrace.web.route.PublicationRoutes;
import org.exotrace.web.route.StatementRoutes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code serve --frontend}: modules one by one from a folder that somebody works on, while tabs are open. */
@BrowserTest
class PageFolderIT {

    @TempDir
    private Path folder;

    private WebServer server;

    @BeforeEach
    void serveACopyOfTheFrontEnd() throws IOException {
        Path source = Path.of("frontend");
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(source.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Readiness readiness = new Readiness();
        readiness.set(new Readiness.Ready(new DatabaseInfo("embedded", "5.26"), Seeds.CATALOGUE));
        server = WebServer.start(TestGraph.settings(TestGraph.folder()).withFrontend(folder), readiness,
                List.of(new StatementRoutes(), new PublicationRoutes(), new AggregateRoutes()));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void whatWasJustSavedIsThereAfterReload(Page page) throws IOException {
        open(page, "statement/G047");
        assertThat(page.locator("#evidence-title")).hasText("Evidence");
        assertThat(page.locator("svg.drawing")).isVisible();
        change("js/statement/evidence.js", "'Evidence'", "'Avidence'");
        page.reload();
        assertThat(page.locator("#evidence-title")).hasText("Avidence");
    }

    @Test
    void aTabThatWasOpenWhileAFileMovedLoadsItselfAnewAndGoesOn(Page page) throws IOException {
        List<Page> loads = open(page, "statement/G047");
        Files.move(folder.resolve("js/explore/explore.js"), folder.resolve("js/explore/chart.js"));
        change("js/shell/router.js", "'../explore/explore.js'", "'../explore/chart.js'");
        page.locator(".site-nav a[href='/explore']").click();
        assertThat(page.locator("main[data-screen=explore][data-ready=true] svg").first()).isVisible();
        assertThat(loads).hasSize(2);
    }

    @Test
    void aFileThatStaysAwayIsToldAfterOneReload(Page page) throws IOException {
        List<Page> loads = open(page, "statement/G047");
        Files.move(folder.resolve("js/explore/explore.js"), folder.resolve("js/explore/chart.js"));
        page.locator(".site-nav a[href='/explore']").click();
        assertThat(page.locator("main h1")).hasText("A part of this page did not come");
        assertThat(loads).hasSize(2);
        Files.move(folder.resolve("js/explore/chart.js"), folder.resolve("js/explore/explore.js"));
        page.locator("button:has-text('Try again')").click();
        assertThat(page.locator("main[data-screen=explore][data-ready=true] svg").first()).isVisible();
        assertThat(loads).hasSize(3);
    }

    /** Grows with each time that the page is loaded. */
    private List<Page> open(Page page, String path) {
        List<Page> loads = new ArrayList<>();
        page.onDOMContentLoaded(loads::add);
        Pages.openAt(page, "http://127.0.0.1:%d/%s".formatted(server.port(), path));
        return loads;
    }

    private void change(String file, String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(from);
        Files.writeString(folder.resolve(file), text.replace(from, to));
    }
}
