package org.exotrace.viewer;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.exotrace.support.BrowserTest;
import org.exotrace.support.PastThePolicy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Point 11: axe finds nothing, in light and in dark. */
@BrowserTest
class AccessibilityIT {

    @ParameterizedTest
    @ValueSource(strings = {
        "",
        "statement/G047?leg=2",
        "statement/G033",
        "statement/G095",
        "entity/gene:CD274",
        "publication/12",
        "document/xie2023",
        "documents",
        "statements?setting=cells",
        "data",
        "explore?open=proc:metastasis&at=cargo+gene:CD274",
        "find?from=cell:tumour-cell&to=proc:tcell-response",
        "find?from=gene:CD274",
        "find?from=carboplatin&to=proc:tcell-response",
        "find",
        "what-if?apply=GW4869",
        "compare?a=G047&b=G033",
        "changes",
        "open-questions?for=G047",
        "contradictions",
        "contradictions/R4.G033/2",
        "contradictions/R9.gene:PDCD1",
        "query",
        "query/documented?from=PD-L1&to=proc:tcell-response",
        "query?cypher=MATCH+(s:Statement)+RETURN+s+LIMIT+3",
        "query?cypher=CREATE+(n)+RETURN+n",
        "interventions",
        "interventions?effect=proc:tcell-response&direction=decrease",
        "statement/G047?box=r1",
        "query/size",
        "list",
        "list#list=CD274=1.4,CD80=-0.9,tex,A2M,qwertyuiop,anexin%20A2",
        "nowhere"
    })
    void point11_axeFindsNothing(String path, @PastThePolicy Page page) {
        Pages.open(page, path);
        check(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cite", "download", "use-in-code"})
    void point11_axeFindsNothingInAnOpenPanel(String panel, @PastThePolicy Page page) {
        Pages.open(page, "statement/G047");
        page.locator("[data-take=" + panel + "]").click();
        page.locator(".take-panel > *").waitFor();
        check(page);
        page.keyboard().press("?");
        page.locator("dialog.help").waitFor();
        check(page);
    }

    /** Every rule in light; in dark those of colour, since a scheme changes nothing else. */
    private static void check(Page page) {
        Pages.show(page, ColorScheme.LIGHT);
        assertThat(violations(axe(page))).as("in light").isEmpty();
        Pages.show(page, ColorScheme.DARK);
        assertThat(violations(axe(page).withTags(List.of("cat.color")))).as("in dark").isEmpty();
    }

    /** In one go, since the usual mode opens a second page to put the parts of frames together, and there are none. */
    private static AxeBuilder axe(Page page) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).setLegacyMode(true).options(options);
    }

    private static List<String> violations(AxeBuilder axe) {
        return axe.analyze().getViolations().stream().map(it -> it.getId() + ": " + it.getNodes().get(0).getHtml()).toList();
    }
}
