package org.exotrace.viewer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.exotrace.cli.Service;
import org.exotrace.config.Settings;
import org.exotrace.support.BrowserTest;
import org.exotrace.support.ExampleTables;
import org.exotrace.support.TestGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A laboratory's own tables in the viewer: nothing that only the shipped review can say is said of them. */
@BrowserTest
class OwnDataIT {

    @TempDir
    private static Path folder;

    private static Service service;
    private static String address;

    @BeforeAll
    static void start() throws IOException {
        Settings usual = TestGraph.settings(folder.resolve("store"));
        service = new Service(new Settings(usual.host(), 0, usual.data(), ExampleTables.zip(folder), null, usual.neo4jUser(), null, null, false));
        address = service.start();
        service.openGraph();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void edgesAreDrawnAsAChain(Page page) {
        open(page, "statement/LAB1");
        assertThat(page.locator("svg.drawing [data-leg]")).hasCount(5);
        assertThat(page.locator("main")).containsText("PD-L1 activates PD-1 in CD8-positive, alpha-beta T cell");
        assertThat(page.locator("main")).containsText("PMID 30089911");
        assertThat(page.locator("main")).containsText("edges.tsv, lines 2–6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "paths", "what-if", "interventions"})
    void noExampleLeadsToAStatementThatIsNotThere(String screen, Page page) {
        open(page, screen);
        assertThat(page.locator("main")).not().containsText("For example");
        assertThat((List<?>) page.evaluate("[...document.querySelectorAll('main a')].map(it => it.pathname + it.search)"
                + ".filter(it => /G0|gene:|cell:|proc:|GW4869/.test(decodeURIComponent(it)))")).isEmpty();
    }

    @Test
    void theDataPageNamesTheTableAndNeitherReviewNorLicence(Page page) {
        open(page, "data");
        assertThat(page.locator("#sources")).containsText("lab.zip");
        assertThat(page.locator("main")).not().containsText("One review");
        assertThat(page.locator("main")).not().containsText("CC BY");
        assertThat(page.locator("main a[href*=G0]")).hasCount(0);
    }

    @Test
    void aDrawingThatIsTakenAlongClaimsNoLicence(Page page) throws IOException {
        open(page, "statement/LAB1");
        page.locator("[data-take=download]").click();
        Download svg = page.waitForDownload(() -> page.locator("[data-file=svg]").click());
        assertThat(Files.readString(svg.path())).contains("statement LAB1 of lab.zip, ").doesNotContain("licence", "CC BY");
    }

    private static void open(Page page, String path) {
        Pages.openAt(page, address + path);
    }
}
