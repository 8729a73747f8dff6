package org.exotrace.viewer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.regex.Pattern;
import org.exotrace.support.BrowserTest;
import org.junit.jupiter.api.Test;

@BrowserTest
class QueryPageIT {

    private static final String LIST = """
            {"data_version":"sha256:0","total":2,"offset":0,"limit":200,"items":[
             {"name":"size","what":"How much there is.","parameters":[],"columns":["statements"]},
             {"name":"shortest","what":"The shortest path.","parameters":[
              {"name":"from","type":"entity","allowed":null,"default":"PD-L1","required":false},
              {"name":"to","type":"entity","allowed":null,"default":null,"required":true},
              {"name":"max_steps","type":"integer","allowed":"1..8","default":6,"required":false},
              {"name":"sign","type":"word","allowed":"any|positive","default":"any","required":false}],
              "columns":["record","leg","entity","names"]}]}""";
    private static final String ROWS = """
            {"data_version":"sha256:0","columns":["record","leg","entity","names"],
             "rows":[["G047","G047/2","gene:CD274",["<b>x</b>",null]]],"ms":3,"truncated":true,"limits":{"rows":1,"ms":5000}}""";

    @Test
    void listsTheQueriesAndAsksForWhatIsRequired(Page page) {
        answer(page);
        Pages.open(page, "query");
        page.locator(".query-list a[href='/query/shortest']").click();
        assertThat(page.locator("h1")).hasText("Shortest");
        assertThat(page.locator("#query-from")).hasValue("PD-L1");
        assertThat(page.locator("#query-max_steps")).hasAttribute("max", "8");
        assertThat(page.locator(".query-result")).containsText("Fill in the fields");
        page.locator("#query-to").fill("immune function");
        page.locator("#query-sign").selectOption("positive");
        page.locator("button:has-text('Run')").click();
        assertThat(page).hasURL(Pattern.compile("/query/shortest\\?to=immune\\+function&sign=positive$"));
    }

    @Test
    void showsTheRowsAsATableWithWaysOn(Page page) {
        answer(page);
        Pages.open(page, "query/shortest?to=immune+function");
        assertThat(page.locator("table.grid-table th")).hasText(new String[] {"record", "leg", "entity", "names"});
        assertThat(page.locator("td a[href='/statement/G047?leg=2']")).isVisible();
        assertThat(page.locator("td a[href='/entity/gene:CD274']")).isVisible();
        assertThat(page.locator("td").last()).hasText("<b>x</b>, –");
        assertThat(page.locator(".query-rows")).containsText("There are more; at most 1 are given.");
    }

    @Test
    void runsAQueryWithoutParametersAtOnce(Page page) {
        answer(page);
        Pages.open(page, "query/size");
        assertThat(page.locator("table.grid-table")).isVisible();
    }

    @Test
    void saysThatThereIsNoSuchQuery(Page page) {
        answer(page);
        Pages.open(page, "query/nothing");
        assertThat(page.locator("h1")).hasText("No query is called “nothing”");
        assertThat(page.locator("main a[href='/query']")).isVisible();
    }

    private static void answer(Page page) {
        page.route(Pattern.compile("/api/v1/queries"), route -> route.fulfill(new Route.FulfillOptions()
                .setContentType("application/json").setBody(route.request().url().contains("/queries?") ? LIST : ROWS)));
    }
}
