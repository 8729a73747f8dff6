package org.exotrace.viewer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.exotrace.support.BrowserTest;
import org.exotrace.support.Notebooks;
import org.exotrace.support.Program;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Point 24: "Use in code" of every page runs as it stands, and says what the page shows. */
@BrowserTest
@ExtendWith(Notebooks.class)
class SnippetsIT {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            statement/G047                                               | G047/2
            statement/G095                                               | drug-resistance
            entity/cell:cd8-t                                            | G072
            publication/biswas2019                                       | G105
            document/xie2023                                             | G062
            explore                                                      | tumour immune escape
            data                                                         | G047
            find?from=gene:CD274&to=cell:cd8-t                           | G047
            find?from=cell:tumour-cell&to=proc:tcell-response            | G047
            what-if?block=gene:CD274                                     | G047
            what-if?apply=GW4869                                         | G067
            interventions?effect=proc:tcell-response&direction=decrease  | G047
            compare?a=G047&b=G033                                        | G033
            query/size                                                   | nodes
            query/documented?from=PD-L1&to=proc:tcell-response           | G047
            query?cypher=MATCH+(s:Statement+{record:'G047'})%0ARETURN+s.record+AS+record,+\\"it's\\"+AS+word | it's
            """)
    void point24_givesCodeThatRunsAsItStands(String path, String expected, Page page) throws Exception {
        Pages.open(page, path.replace("\\\"", "%22"));
        page.locator("[data-take=use-in-code]").click();
        assertThat(run("sh", "-c", code(page, "curl"))).as("curl").contains(expected);
        assertThat(run(Notebooks.python(), "-c", code(page, "python"))).as("Python").contains(expected);
        assertThat(run("Rscript", "-e", code(page, "r"))).as("R").contains(expected);
    }

    private static String code(Page page, String language) {
        return page.locator("[data-text=" + language + "] pre").textContent();
    }

    private static String run(String... command) throws Exception {
        return Program.run(Path.of("."), command);
    }
}
