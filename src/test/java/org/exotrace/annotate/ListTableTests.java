package org.exotrace.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.exotrace.support.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        assertThat(names(ListTable.read(Seeds.Shipped.CATALOGUE, new ByteArrayInputStream(bytes.toByteArray()), ListTable.Wanted.NOTHING))).containsExactly("CD274");
        assertThat(read("").items()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Gene\\tlog2FC\\nCD274\\t1,4\\n                                             | TAB
            Gene;log2FC\\nCD274;1,4\\nARG1;-2\\n                                      | SEMICOLON
            CD274;1,4\\nARG1;-0,2\\n                                                 | SEMICOLON
            Gene,log2FC\\nCD274,1.4\\n                                               | COMMA
            Proteine;Gene names;p\\nA;HSPA1A;0,1\\nB;"CD47;CD274";0,2\\n             | SEMICOLON
            Protein IDs,Gene names\\nP1;P2,HSPA1A;HSPA1B\\nP3;P4,CD47;CD274\\n        | COMMA
            P1;P2,1.5\\nP3;P4,2.5\\n                                                 | COMMA
            Table S1, all of log2FC\\nGene;log2FC\\nCD274;1,4\\n                     | SEMICOLON
            CD274\\nARG1\\n                                                         | LINE
            CD47;CD274\\nanexin A2\\n                                               | LINE
            CD274\\ninterleukin 2, alpha\\nARG1\\n                                  | LINE
            CD274, ARG1,A2M\\n                                                      | NAMES
            CD274;ARG1;A2M\\n                                                       | NAMES LINE
            HSPA1A;HSPA1B\\nCD47;CD274\\n                                           | SEMICOLON NAMES LINE
            CD274, ARG1, A2M\\nTGFB1, CD47\\n                                       | NAMES LINE COMMA
            plasma,CD274\\nserum,ARG1\\n                                            | COMMA NAMES LINE
            """)
    void whatStandsBetweenCellsIsToldByWhatIsInThemAndAskedWhereTheyDoNotTell(String text, String expected) {
        Layout layout = Layout.of(text.replace("\\n", "\n").replace("\\t", "\t").lines().toList());
        assertThat(layout.asks().isEmpty() ? layout.separator().name() : layout.asks().stream().map(Enum::name).collect(Collectors.joining(" "))).isEqualTo(expected);
    }

    @Test
    void aListOfExcelInGermanHasItsChanges() throws IOException {
        ListTable list = read("Tabelle S1;;\nProteine;Gene;log2FC\nP01137;TGFB1;1,25\nQ9NZQ7;CD274;-0,5\nP01023;A2M;1.234,5\n");
        assertThat(names(list)).containsExactly("TGFB1", "CD274", "A2M");
        assertThat(list.items()).extracting(ListItem::log2fc).containsExactly(1.25, -0.5, null);
        assertThat(list.told()).containsExactly("semicolons between cells", "left out above the heading: Tabelle S1", "a comma before decimals",
                "changes that are no number: 1 (1.234,5)");
    }

    @Test
    void changesWithPointsAndCommasAreNotTakenUntilItIsTold() throws IOException {
        String text = "Gene;log2FC\nCD274;1.5\nARG1;1,5\n";
        assertThat(read(text).items()).extracting(ListItem::log2fc).containsOnlyNulls();
        assertThat(read(text).told()).anySatisfy(it -> assertThat(it).contains("--decimal"));
        assertThat(read(text, new ListTable.Wanted(null, Decimals.COMMA, null, null)).items()).extracting(ListItem::log2fc).containsExactly(null, 1.5);
    }

    @Test
    void namesOfRowsOfRMoveNoColumn() throws IOException {
        ListTable list = read("baseMean\tlog2FoldChange\nhsa-miR-21-5p\t812.4\t1.5\nhsa-miR-9-5p\t3\tNA\n");
        assertThat(list.names()).isEqualTo("row");
        assertThat(list.items()).extracting(ListItem::log2fc).containsExactly(1.5, null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hsa-miR-21-5p\tRNA\t1.2\nhsa-miR-155-5p\tRNA\t0.8\nCD274\tprotein\t2.0\nTGFB1\tprotein\t1.1\n",
        "hsa-miR-21-5p\tRNA\t1.2\nhsa-miR-155-5p\tRNA\t0.8\nCD274\tprotein\t2.0\nTGFB1\tRNA\t1.1\n",
        "hsa-miR-21-5p\tRNA\nhsa-miR-155-5p\tRNA\nCD274\tprotein\nTGFB1\tprotein\n"})
    void aRowWithAKindIsNoHeading(String text) throws IOException {
        assertThat(names(read(text))).containsExactly("hsa-miR-21-5p", "hsa-miR-155-5p", "CD274", "TGFB1");
    }

    @Test
    void aHeadingThatComesAgainBelowIsStillOne() throws IOException {
        assertThat(read("Gene\tlog2FC\nCD274\t1\nGene\tlog2FC\nARG1\t2\n").log2fc()).isEqualTo("log2FC");
    }

    @Test
    void blanksThatNobodySeesAreNoPartOfACell() throws IOException {
        assertThat(names(read("\u00A0Gene\tlog2FC\u00A0\n\u00A0CD274\u200B\t\u00A01.5\n"))).containsExactly("CD274");
        assertThat(names(read("CD274,\u00A0ARG1,\u00A0\n"))).containsExactly("CD274", "ARG1");
    }

    @Test
    void aColumnWithoutAHeadingIsCalledByItsNumber() throws IOException {
        assertThat(read("\"\",\"log2FoldChange\"\n\"hsa-miR-21-5p\",1.5\n").names()).isEqualTo("column 1");
    }

    @Test
    void rowsThatAreLongerThanTheirHeadingAndSeveralWaysToReadAreRefusedWithWhatToDo() throws IOException {
        assertThat(read("Gene,log2FC\nCD274,1,4\nARG1,2\n").refusal()).contains("The row of 'CD274' has 3 cells, the heading 2", "Save it with tabs");
        assertThat(read("CD274;ARG1;A2M\n").refusal()).contains("--separator names, --separator line");
        assertThat(names(read("CD274;ARG1;A2M\n", new ListTable.Wanted(Separator.NAMES, null, null, null)))).containsExactly("CD274", "ARG1", "A2M");
        assertThat(read("Gene,log2FC\nCD274,1\n", new ListTable.Wanted(null, null, "Symbol", null)).refusal()).contains("no column 'Symbol'", "from 1 to 2");
    }

    @Test
    void ofSeveralColumnsOfChangesNoneIsTakenUntilOneIsTold() throws IOException {
        String text = "Genes\tlog2FC A/B\tlog2FC C/D\nCD274\t1\t2\n";
        assertThat(read(text).log2fc()).isNull();
        assertThat(read(text).told()).anySatisfy(it -> assertThat(it).contains("--changes", "log2FC A/B, log2FC C/D"));
        assertThat(read(text, new ListTable.Wanted(null, null, null, "log2fc c/d")).items()).extracting(ListItem::log2fc).containsExactly(2.0);
        assertThat(read(text, new ListTable.Wanted(null, null, null, "2")).items()).extracting(ListItem::log2fc).containsExactly(1.0);
        assertThat(read("Genes\tbaseMean log2FC\nCD274\t812\n").told()).anySatisfy(it -> assertThat(it).contains("812", "is it the right column?"));
    }

    @Test
    void lettersOfWindowsAndOfUtf16AreRead() throws IOException {
        String text = "Gene;Änderung log2FC\r\nCD274;1,5\r\n";
        for (Charset charset : List.of(Charset.forName("windows-1252"), StandardCharsets.UTF_16, StandardCharsets.UTF_8)) {
            ListTable list = ListTable.read(Seeds.Shipped.CATALOGUE, new ByteArrayInputStream(text.getBytes(charset)), ListTable.Wanted.NOTHING);
            assertThat(list.log2fc()).as(charset.name()).isEqualTo("Änderung log2FC");
        }
    }

    private static ListTable read(String text) throws IOException {
        return read(text, ListTable.Wanted.NOTHING);
    }

    private static ListTable read(String text, ListTable.Wanted wanted) throws IOException {
        return ListTable.read(Seeds.Shipped.CATALOGUE, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), wanted);
    }

    private static List<String> names(ListTable list) {
        return list.items().stream().map(it -> it.asked().name()).toList();
    }
}
