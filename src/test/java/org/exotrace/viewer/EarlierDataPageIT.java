package org.exotrace.viewer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.config.Settings;
import org.exotrace.graph.DatabaseInfo;
import org.exotrace.json.DataVersion;
import org.exotrace.model.DataSet;
import org.exotrace.seed.SeedReader;
import org.exotrace.support.BrowserTest;
import org.exotrace.support.SeedCopy;
import org.exotrace.support.Seeds;
import org.exotrace.support.TestGraph;
import org.exotrace.version.KeptVersions;
import org.exotrace.version.Versions;
import org.exotrace.web.Readiness;
import org.exotrace.web.WebServer;
import org.exotrace.web.route.AggregateRoutes;
import org.exotrace.web.route.ConflictRoutes;
import org.exotrace.web.route.EntityRoutes;
import org.exotrace.web.route.ExportRoutes;
import org.exotrace.web.route.PathRoutes;
import org.exotrace.web.route.PublicationRoutes;
import org.exotrace.web.route.SearchRoutes;
import org.exotrace.web.route.StatementRoutes;
import org.exotrace.web.route.VersionRoutes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages whose address names data that were served before one sign was turned. */
@BrowserTest
class EarlierDataPageIT {

    private static final String BEFORE = DataVersion.brief(Seeds.Shipped.CATALOGUE.dataVersion());

    @TempDir
    private static Path folder;

    private static WebServer server;

    @BeforeAll
    static void serve() {
        DataSet turned = SeedReader.read(SeedCopy.in(folder).change("G047", "relation: inhibits", "relation: activates")
                .change("G047", "direction: decrease", "direction: increase").change("G047", "polarity: suppresses", "polarity: activates").folder());
        Settings settings = TestGraph.settings(TestGraph.folder());
        KeptVersions kept = new KeptVersions(settings.data(), 50);
        kept.keep(Seeds.Shipped.CATALOGUE);
        Readiness readiness = new Readiness();
        readiness.set(new Readiness.Ready(new DatabaseInfo("embedded", "5"), new Catalogue(turned, "default", DataVersion.of(turned))));
        Versions versions = new Versions(kept);
        server = WebServer.start(settings, readiness, versions, List.of(new StatementRoutes(), new SearchRoutes(), new PublicationRoutes(),
                new ConflictRoutes(), new AggregateRoutes(), new PathRoutes(), new ExportRoutes(null), new VersionRoutes(versions),
                new EntityRoutes((name, parameters) -> List.of())));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void sayWhetherTodayIsTheSameAndWhichStatementMadeTheDifference(Page page) {
        open(page, "find?from=PD-L1&to=T-cell%20anti-tumour%20response&data_version=" + BEFORE);
        Locator notice = page.locator("[data-version-notice]");
        assertThat(notice).containsText(Pattern.compile("Answered from the data of \\d+ \\w+ \\d{4} " + BEFORE + "; today: another answer."));
        assertThat(notice).containsText("Then: decreases (documented). Today: increases (documented).");
        assertThat(notice.locator("[data-because]")).hasText("Made by G047 (changed: participants, polarity, steps).");
        open(page, "statement/G048?data_version=" + BEFORE);
        assertThat(notice.locator("[data-because]")).containsText("G047");
        open(page, "statement/E042?data_version=" + BEFORE);
        assertThat(notice).containsText("today: the same answer");
    }

    @Test
    void leadToPagesOfTheSameDataAndOutOfThem(Page page) {
        open(page, "statement/G047?data_version=" + BEFORE);
        assertThat(page.locator("[data-version-notice]")).containsText("another answer");
        page.locator(".site-nav a[href='/contradictions']").click();
        assertThat(page).hasURL(Pattern.compile("/contradictions.data_version=" + BEFORE));
        assertThat(page.locator("[data-version-notice]")).isVisible();
        page.goBack();
        page.locator("[data-version-notice] a", new Page.LocatorOptions().setHasText("See today’s answer")).click();
        assertThat(page).hasURL(Pattern.compile("/statement/G047$"));
        assertThat(page.locator("[data-version-notice]")).hasCount(0);
    }

    @Test
    void sayOfWhatTheDatabaseHoldsThatItIsOfTodayAlone(Page page) {
        open(page, "entity/gene:CD274?data_version=" + BEFORE);
        assertThat(page.locator("[data-away]")).containsText("Only the present data answer this");
        assertThat(page.locator("main")).containsText("What acts on it");
    }

    @Test
    void copyAndDownloadWithTheirDataVersion(Page page) {
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        open(page, "statement/G047?data_version=" + BEFORE);
        page.locator("[data-take=link]").click();
        assertThat(page.locator("#live")).hasText("Link copied");
        assertThat(page.evaluate("navigator.clipboard.readText()").toString()).endsWith("/statement/G047?data_version=" + BEFORE);
        page.locator("[data-take=download]").click();
        assertThat(page.locator("[data-export=json] a")).hasAttribute("href",
                "/api/v1/export?format=json&statement=G047&data_version=" + BEFORE);
        page.locator("[data-take=use-in-code]").click();
        assertThat(page.locator("[data-text=curl] pre")).containsText("data_version=" + BEFORE);
    }

    @Test
    void tellAllThatChanged(Page page) {
        open(page, "changes?from=" + BEFORE);
        assertThat(page.locator("h1")).hasText(Pattern.compile("What changed between .* and today"));
        assertThat(page.locator("#verdicts li").first()).containsText(
                "PD-L1 → T-cell anti-tumour response: then decreases (documented); now increases (documented). Because of G047.");
        assertThat(page.locator("#changed li")).hasCount(1);
        open(page, "changes");
        assertThat(page.locator("main")).containsText("Choose the earlier ones");
    }

    @Test
    void areWhatAReaderWhoComesBackHearsOfOnTheStartPage(Page page) {
        open(page, "");
        assertThat(page.locator("main")).containsText("statements");
        assertThat(page.locator("[data-since]")).hasCount(0);
        page.evaluate("version => localStorage.setItem('exotrace-data-seen', version)", BEFORE);
        page.reload();
        assertThat(page.locator("[data-since]")).containsText(Pattern.compile(
                "New since your last visit: 0 statements added, 1 changed, 0 taken out; [1-9]\\d* of \\d+ verdicts differ."));
        page.locator("[data-since] a").click();
        assertThat(page.locator("#changed li")).hasCount(1);
    }

    private static void open(Page page, String path) {
        Pages.openAt(page, "http://127.0.0.1:%d/%s".formatted(server.port(), path));
    }
}
