package org.exotrace.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.exotrace.support.ShippedServer;
import org.junit.jupiter.api.Test;

/** What a statement rests on, in the cells of a table. */
class StatementTableTests {

    @Test
    void tellsDocumentAndPublicationsByLabelWithTheirIdsBeside() {
        Map<String, String> primary = row("E001");
        assertThat(primary).containsEntry("document", "Chen 2018").containsEntry("document_id", "chen2018").containsEntry("dataset", "shipped")
                .containsEntry("papers", "1").containsEntry("publications", "Chen 2018").containsEntry("publications_id", "chen2018")
                .containsEntry("references", "");
        assertThat(row("G047")).containsEntry("document", "Xie 2023").containsEntry("publications", "Chen 2018")
                .containsEntry("references", "31");
    }

    @Test
    void tellsWhatIsOpenByItsNumber() {
        assertThat(row("G007")).containsEntry("papers", "0").containsEntry("references", "5|6")
                .containsEntry("publications", "reference 5 of Xie 2023|reference 6 of Xie 2023").containsEntry("publications_id", "|");
    }

    private static Map<String, String> row(String record) {
        List<String[]> lines = ShippedServer.get("/statements?format=tsv").body().lines().map(it -> it.split("\t", -1)).toList();
        String[] cells = lines.stream().filter(it -> it[0].equals(record)).findFirst().orElseThrow();
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < cells.length; i++) {
            row.put(lines.get(0)[i], cells[i].replaceAll("^\"|\"$", ""));
        }
        return row;
    }
}
