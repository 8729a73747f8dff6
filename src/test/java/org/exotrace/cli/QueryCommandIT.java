package org.exotrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.exotrace.support.LoadedStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryCommandIT {

    private static final Path STORE = LoadedStore.copy();

    private final StringWriter err = new StringWriter();

    @Test
    void printsRowsAsTabSeparatedText() {
        String out = printed(0, "documented", "--from", "pdl1", "--to=tumor immune escape");
        assertThat(out.lines().toList()).hasSize(2);
        assertThat(out).startsWith("statement\tlength\tsign\t").contains("\nG018\t2\tpositive\tfalse\tG018/1|G018/2\t");
    }

    @Test
    void withoutANameItSaysWhichThereAre() {
        assertThat(printed(0)).contains("k_shortest\t--from ... --to ... [--k 10] [--max 4]\tThe shortest simple paths");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            shortst,               Did you mean shortest?
            size --limit 3,        is no option of this query
            shortest --from PD-L1, of type entity
            shortest --from,       needs a value
            hubs --limit 0,        whole number from 1 to 1000
            """)
    void wrongUseIsExitCode2(String arguments, String said) {
        printed(2, arguments.split(" "));
        assertThat(err.toString()).contains(said);
    }

    private String printed(int code, String... arguments) {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> all = new ArrayList<>(List.of("query", "--data", STORE.toString()));
        all.addAll(List.of(arguments));
        try {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            assertThat(Main.commandLine().setErr(new PrintWriter(err)).execute(all.toArray(String[]::new))).isEqualTo(code);
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
