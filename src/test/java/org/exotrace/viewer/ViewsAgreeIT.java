package org.exotrace.viewer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.exotrace.model.Statement;
import org.exotrace.path.PathAnswers;
import org.exotrace.support.BrowserTest;
import org.exotrace.support.Seeds;
import org.exotrace.support.TestServer;
import org.exotrace.web.LocalApi;
import org.exotrace.web.route.PathRoutes;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** List, drawing and sentence of every statement say the same legs, in the same order, with the same sign. */
@BrowserTest
class ViewsAgreeIT {

    @TestFactory
    Stream<DynamicTest> point03_listDrawingAndSentenceAgreeWithTheStatement(Page page) {
        Pages.openShipped(page, "");
        return Seeds.Shipped.DATA.statements().stream().map(Statement::record)
                .map(record -> DynamicTest.dynamicTest(record, () -> viewsAgree(record, page)));
    }

    private static void viewsAgree(String record, Page page) {
        Pages.follow(page, "statement/" + record);
        List<String> legs = legs(TestServer.parse(TestServer.send(TestServer.Shipped.address(), "GET", "api/v1/statements/" + record).body()));
        assertThat(shown(page, "list")).isEqualTo(legs);
        assertThat(shown(page, "drawing")).isEqualTo(legs);
        assertThat(shown(page, "sentence")).isEqualTo(legs);
        if (legs.isEmpty()) {
            assertThat(page.locator("main").textContent()).containsAnyOf("This statement names no mechanism", "No transfer and no step is named");
        }
    }

    /** Of pairs of a fixed seed, until there are 200 paths: the list, the sentence and the drawing of each say what the API says. */
    @Test
    void listSentenceDrawingAndAnswerAgreeForTwoHundredPaths(Page page) {
        page.setViewportSize(1440, 900);
        int paths = 0;
        for (List<String> pair : PathAnswers.pairs(new LocalApi(Seeds.Shipped.CATALOGUE, List.of(new PathRoutes())), 40)) {
            String question = "from=%s&to=%s&k=20".formatted(pair.get(0), pair.get(1));
            Pages.openShipped(page, "find?" + question);
            Map<?, ?> said = (Map<?, ?>) page.evaluate(EACH_PATH, question);
            assertThat((List<?>) said.get("faults")).as(question).isEmpty();
            paths += ((Number) said.get("paths")).intValue();
            if (paths >= 200) {
                return;
            }
        }
        assertThat(paths).isGreaterThanOrEqualTo(200);
    }

    private static final String EACH_PATH = """
            async question => {
              const answer = await (await fetch(`/api/v1/paths?${question}`)).json();
              const faults = [];
              const paths = [...answer.documented, ...answer.assembled];
              const shown = nodes => [...nodes].map(it => `${it.dataset.leg} ${it.dataset.relation} ${it.dataset.sign ?? 'none'}`).join();
              const pane = document.querySelector('.drawn-path');
              for (const path of paths) {
                const key = path.legs.join(' ');
                const legs = path.legs.map(id => `${id} ${answer.legs[id].relation} ${answer.legs[id].sign ?? 'none'}`).join();
                const row = document.querySelector(`.path[data-path="${key}"]`);
                row.querySelector('[data-draws]').click();
                while (pane.dataset.drawn !== key) await new Promise(done => requestAnimationFrame(done));
                const views = {
                  list: row.querySelectorAll('.path-legs [data-leg]'),
                  sentence: pane.querySelectorAll('[data-view=sentence] [data-leg]'),
                  drawing: pane.querySelectorAll('[data-view=drawing] [data-leg]'),
                };
                for (const [view, nodes] of Object.entries(views))
                  if (shown(nodes) !== legs) faults.push(`${view} of ${key}: ${shown(nodes)}`);
                const seams = pane.querySelectorAll('[data-seam]').length;
                if (seams !== (path.joints?.length ?? 0)) faults.push(`${key}: ${seams} seams`);
              }
              return { faults, paths: paths.length };
            }""";

    /** Each leg as "id relation sign". */
    private static List<String> legs(JsonNode statement) {
        List<String> legs = new ArrayList<>();
        for (String list : List.of("transfers", "steps")) {
            StreamSupport.stream(statement.path(list).spliterator(), false).forEach(leg -> legs.add(
                    "%s %s %s".formatted(leg.path("id").asText(), leg.path("relation").asText(), signOf(leg))));
        }
        return legs;
    }

    /** What is not so has none. */
    private static String signOf(JsonNode leg) {
        return leg.path("negated").asBoolean() || leg.path("sign").isNull() ? "none" : leg.path("sign").asText("none");
    }

    private static List<String> shown(Page page, String view) {
        List<?> found = (List<?>) page.evaluate("""
                view => [...document.querySelectorAll(`[data-view="${view}"] [data-leg]`)]
                  .map(it => ({leg: it.dataset.leg, relation: it.dataset.relation, sign: it.dataset.sign ?? 'none'}))""", view);
        return found.stream().map(it -> (Map<?, ?>) it)
                .map(it -> "%s %s %s".formatted(it.get("leg"), it.get("relation"), it.get("sign"))).toList();
    }
}
