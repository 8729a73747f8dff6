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
import org.exotrace.support.BrowserTest;
import org.exotrace.support.Seeds;
import org.exotrace.support.TestServer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** List, drawing and sentence of every statement say the same legs, in the same order, with the same sign. */
@BrowserTest
class ViewsAgreeIT {

    @TestFactory
    Stream<DynamicTest> point03_listDrawingAndSentenceAgreeWithTheStatement(Page page) {
        Pages.open(page, "");
        return Seeds.DATA.statements().stream().map(Statement::record)
                .map(record -> DynamicTest.dynamicTest(record, () -> viewsAgree(record, page)));
    }

    private static void viewsAgree(String record, Page page) {
        Pages.follow(page, "statement/" + record);
        List<String> legs = legs(TestServer.json("/statements/" + record));
        assertThat(shown(page, "list")).isEqualTo(legs);
        assertThat(shown(page, "drawing")).isEqualTo(legs);
        assertThat(shown(page, "sentence")).isEqualTo(legs);
        if (legs.isEmpty()) {
            assertThat(page.locator("main").textContent()).containsAnyOf("This statement names no mechanism", "No transfer and no step is named");
        }
    }

    /** Each leg as "id relation sign". */
    private static List<String> legs(JsonNode statement) {
        List<String> legs = new ArrayList<>();
        for (String list : List.of("transfers", "steps")) {
            StreamSupport.stream(statement.path(list).spliterator(), false).forEach(leg -> legs.add(
                    "%s %s %s".formatted(leg.path("id").asText(), leg.path("relation").asText(), leg.path("sign").asText("none"))
                            .replace(" null", " none")));
        }
        return legs;
    }

    private static List<String> shown(Page page, String view) {
        List<?> found = (List<?>) page.evaluate("""
                view => [...document.querySelectorAll(`[data-view="${view}"] [data-leg]`)]
                  .map(it => ({leg: it.dataset.leg, relation: it.dataset.relation, sign: it.dataset.sign ?? 'none'}))""", view);
        return found.stream().map(it -> (Map<?, ?>) it)
                .map(it -> "%s %s %s".formatted(it.get("leg"), it.get("relation"), it.get("sign"))).toList();
    }
}
