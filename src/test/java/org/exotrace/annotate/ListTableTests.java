package org.exotrace.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.exotrace.support.Seeds;
import org.junit.jupiter.api.Test;

/** Files of laboratories as lists. */
class ListTableTests {

    @Test
    void aNameALineIsAListWhateverEndsTheLines() throws IOException {
        assertThat(names(read("CD274\r\n# a remark\r\n\r\nA2M\r\nCD274\r\n"))).containsExactly("CD274", "A2M", "CD274");
        assertThat(names(read("Gene\rCD274\rA2M"))).containsExactly("CD274", "A2M");
    }

    @Test
    void namesOnOneLineAreAList() throws IOException {
        assertThat(names(read("CD274, ARG1,A2M"))).containsExactly("CD274", "ARG1", "A2M");
    }

    @Test
    void proteinGroupsOfMaxQuantAreNamedByTheirGenes() throws IOException {
        ListTable list = read("Protein IDs\tMajority protein IDs\tGene names\tLog2 FC\nP01137;Q9X\tP01137\tTGFB1\t1.5\n"
                + "P08107;P0DMV9\tP08107\tHSPA1A;HSPA1B\tNaN\nP01023\tP01023\t\t-2\n");
        assertThat(list.names()).isEqualTo("Gene names");
        assertThat(names(list)).containsExactly("TGFB1", "HSPA1A;HSPA1B", "");
        assertThat(list.items()).extracting(ListItem::log2fc).containsExactly(1.5, null, -2.0);
    }

    @Test
    void aColumnOfMicroRnasIsFoundByWhatIsInIt() throws IOException {
        ListTable list = read("\"sample, one\",7,hsa-miR-21-5p\n\"sample, two\",3,hsa-miR-9-5p\n");
        assertThat(list.names()).isEqualTo("column 3");
        assertThat(names(list)).containsExactly("hsa-miR-21-5p", "hsa-miR-9-5p");
    }

    @Test
    void gzipIsSeenByItsBytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write("CD274\n".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(names(ListTable.read(Seeds.Shipped.CATALOGUE, new ByteArrayInputStream(bytes.toByteArray())))).containsExactly("CD274");
        assertThat(read("").items()).isEmpty();
    }

    private static ListTable read(String text) throws IOException {
        return ListTable.read(Seeds.Shipped.CATALOGUE, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> names(ListTable list) {
        return list.items().stream().map(it -> it.asked().name()).toList();
    }
}
