package org.exotrace.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeparatedTests {

    record Row(String name, int number) {}

    private static final List<Row> ROWS = List.of(new Row("=HYPERLINK(\"x\")", -1), new Row("+1", 0), new Row("@a", 1), new Row("\tb", 2),
            new Row("\rc", 3), new Row("PD-L1, \"free\"", 4));

    @Test
    void excelTakesNoCellForAFormula() throws IOException {
        assertThat(written(true)).isEqualTo("""
                \uFEFFname,number
                "'=HYPERLINK(""x"")","'-1"
                "'+1",0
                "'@a",1
                "'\tb",2
                "'\rc",3
                "PD-L1, ""free\""",4
                """);
    }

    @Test
    void plainCsvIsExact() throws IOException {
        assertThat(written(false)).startsWith("name,number\n\"=HYPERLINK(\"\"x\"\")\",-1\n\"+1\",0\n@a,1\n");
    }

    private static String written(boolean excel) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AnswerWriter.list(Format.CSV, excel, Row.class, new Page("sha256:0", ROWS.size(), 0, ROWS.size(), null, List.of(), List.of(), null, ROWS), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
