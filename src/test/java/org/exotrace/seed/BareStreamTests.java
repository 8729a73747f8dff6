package org.exotrace.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.exotrace.failure.FindingsException.Finding;
import org.exotrace.intake.Part;
import org.exotrace.intake.Shape;
import org.junit.jupiter.api.Test;

/** A graph that is too large to be held is looked at in parts. */
class BareStreamTests {

    private static final String NODES = "id\tcategory\tname\nHGNC:1\tbiolink:Gene\tlab one\nHGNC:2\tbiolink:Gene\tlab two\nCL:1\tbiolink:Cell\tlab cell\n";
    private static final String HEADER = "id\tsubject\tpredicate\tobject\tknowledge_level\texotrace_statement\n";

    @Test
    void whatIsWrongIsToldByLineWhereverItStands() throws IOException {
        String edges = HEADER + IntStream.range(0, 6_000).mapToObj(i -> i == 10 || i == 5_500 ? "e%d\tHGNC:1\taffects\tHGNC:1\tobservation\t\n".formatted(i)
                : i == 5_600 ? "e%d\tHGNC:1\ttreats\tHGNC:2\tobservation\t\n".formatted(i)
                : "e%d\tHGNC:1\taffects\tHGNC:2\tobservation\t\n".formatted(i == 5_700 ? 3 : i)).collect(Collectors.joining());
        assertThat(found(edges)).containsExactlyInAnyOrder("self-loop:12", "self-loop:5502", "kgx-relation:5602", "duplicate-id:5702");
    }

    @Test
    void rowsOfOneStatementStandTogether() throws IOException {
        String edges = HEADER + "a\tHGNC:1\taffects\tHGNC:2\tobservation\tL1\nb\tHGNC:2\taffects\tCL:1\tobservation\tL1\n"
                + IntStream.range(0, 5_000).mapToObj("e%d\tHGNC:1\taffects\tHGNC:2\tobservation\t\n"::formatted).collect(Collectors.joining())
                + "c\tHGNC:1\taffects\tCL:1\tobservation\tL1\n";
        assertThat(found(edges)).containsExactly("statement-apart:5004");
    }

    @Test
    void aTieThatGoesRoundIsFoundAtTheEnd() throws IOException {
        assertThat(found(HEADER + "a\tHGNC:1\tsubclass_of\tHGNC:2\t\t\nb\tHGNC:1\taffects\tHGNC:2\tobservation\t\nc\tHGNC:2\tsubclass_of\tHGNC:1\t\t\n"))
                .containsExactly("hierarchy-cycle:2");
    }

    private static List<String> found(String edges) throws IOException {
        List<Finding> found = new ArrayList<>();
        new BareStream("lab", found::add).check(table("nodes.tsv", NODES, false), table("edges.tsv", edges, true));
        return found.stream().filter(Finding::isError).map(it -> it.rule() + ":" + it.line()).toList();
    }

    private static BareTable table(String name, String text, boolean edges) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Part part = new Part(name, bytes.length, () -> new ByteArrayInputStream(bytes));
        return new BareTable(name, (edges ? Shape.EDGE_TABLE : Shape.NODE_TABLE).rows(part, edges));
    }
}
