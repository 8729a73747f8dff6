package org.exotrace.viewer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
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
import org.exotrace.support.TestGraph;
import org.exotrace.support.TestServer;
import org.exotrace.web.Readiness;
import org.exotrace.web.WebServer;
import org.exotrace.web.route.ConflictRoutes;
import org.exotrace.web.route.ExportRoutes;
import org.exotrace.web.route.PathRoutes;
import org.exotrace.web.route.PublicationRoutes;
import org.exotrace.web.route.SearchRoutes;
import org.exotrace.web.route.StatementRoutes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cargo that was seen with the vesicle itself, and as many vesicles without it that do nothing: experiments that nobody did. */
@BrowserTest
class StrengthIT {

    private static final String EXPERIMENTS = """
              ev:
                - read: part
                  ev_track: {id: EV-0, metric: 44, version: "2", seen: "2026-11-27"}
                  markers: {membrane: [CD63]}
                  topology: {where: surface, by: [immuno_EM]}
                  readout: {of: cargo_in_vesicle, result: present, eco: ECO:0005591}
                  setting: cells
                - read: part
                  ev_track: {seen: "2026-11-28"}
                  perturbed: [{what: release}, {what: cargo_in_source}]
                  controls: [{kind: cargo_null_vesicle, result: effect_lost}]
                  dose: {unit: particles}
                  readout: {of: effect, result: down}
                  setting: animal
                - perturbed:
            """;

    @TempDir
    private static Path folder;

    private static WebServer server;

    @BeforeAll
    static void serve() {
        DataSet data = SeedReader.read(SeedCopy.in(folder).change("E007", "  ev:\n    - perturbed:\n", EXPERIMENTS)
                .change("E012", "  rung_of: cargo\n", "  rung_of: cargo\n  rung_override: {to: 1, reason: The abstract hedges., by: A curator, date: \"2026-11-27\"}\n").folder());
        Settings settings = TestGraph.settings(TestGraph.folder());
        Readiness readiness = new Readiness();
        readiness.set(new Readiness.Ready(new DatabaseInfo("embedded", "5"), new Catalogue(data, "custom", DataVersion.of(data))));
        server = WebServer.start(settings, readiness, List.of(new StatementRoutes(), new SearchRoutes(), new PublicationRoutes(), new PathRoutes(),
                new ConflictRoutes(), new ExportRoutes(null)));
    }

    @AfterAll
    static void close() {
        server.close();
    }

    private static String address() {
        return "http://127.0.0.1:%d/".formatted(server.port());
    }

    private static JsonNode json(String resource) {
        return TestServer.parse(TestServer.send(address(), "GET", "api/v1" + resource).body());
    }

    @Test
    void stepsAndTransfersSayInJsonAndFilesWhatTheirPipsShowBeyondThatTheyAreFilled() {
        JsonNode it = json("/statements/E007");
        assertThat(it.at("/shown/pips/0/strength").asText()).isEqualTo("strong");
        assertThat(it.path("transfers")).extracting(leg -> leg.path("relation").asText() + leg.path("strengths")).contains("carries{\"D\":\"strong\"}")
                .anyMatch(one -> !one.contains("{"));
        assertThat(it.path("steps")).extracting(leg -> leg.path("strengths").toString()).contains("{\"N\":\"linked\"}");
        assertThat(it.at("/shown/reporting")).extracting(one -> one.path("says").asText()).containsExactly(
                "EV-TRACK EV-0: EV-METRIC 44 % of version 2, seen on 2026-11-27.", "EV-TRACK: no record found on 2026-11-28.");
        assertThat(json("/paths?from=gene:CD274&to=proc:tumour-growth&document=yang2018").path("legs")).extracting(leg -> leg.path("strengths").toString())
                .contains("{\"N\":\"linked\"}");
        assertThat(TestServer.send(address(), "GET", "api/v1/export?format=tsv&statement=E007").body()).contains("D:filled:strong", "N:filled:linked");
    }

    @Test
    void aLoweredRungAndTheOneThatItsExperimentsReachAreBothTold(Page page) {
        JsonNode it = json("/statements/E012");
        assertThat(it.path("rung_ceiling").asInt()).isEqualTo(it.at("/shown/rung/ceiling").asInt()).isOne();
        assertThat(it.at("/shown/computed/ceiling").asInt()).isEqualTo(4);
        assertThat(json("/statements/E007").at("/shown/computed").isNull()).isTrue();
        page.navigate(address() + "statement/E012");
        page.waitForSelector("main[data-ready=true]");
        assertThat(page.locator("[data-lowered]")).hasText("Lowered by A curator, 2026-11-27: The abstract hedges. By its experiments alone: named; if all that was not read spoke for it: needed and enough.");
    }

    @Test
    void thePageSaysItInPipsTitlesAndQuotesEvTrackAmongWhatElseExplainsIt(Page page) {
        page.navigate(address() + "statement/E007");
        page.waitForSelector("main[data-ready=true]");
        assertThat(page.locator(".pips [data-pip=D]")).containsText("shown in cells, one paper; strong, seen with the vesicle itself.");
        assertThat(page.locator(".pips [data-pip=N]")).containsText("linked, as many vesicles without the cargo lose the effect.");
        assertThat(page.locator("svg.drawing [data-leg][aria-label*='strong: seen with the vesicle itself']")).hasCount(1);
        assertThat(page.locator("svg.drawing")).containsText("● detected strong");
        assertThat(page.locator("[data-ev-track]").first()).isHidden();
        page.locator(".rivals summary").click();
        assertThat(page.locator("[data-ev-track='EV-0']")).containsText(Pattern.compile("EV-METRIC 44 % of version 2, seen on 2026-11-27"));
        assertThat(page.locator("[data-ev-track=none]")).containsText("no record found on 2026-11-28");
        assertThat(page.locator(".reporting")).containsText("not how sound they are");
    }
}
