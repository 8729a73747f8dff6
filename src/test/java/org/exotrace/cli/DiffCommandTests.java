package org.exotrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.exotrace.json.Json;
import org.exotrace.support.SeedCopy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class DiffCommandTests {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final CommandLine line = Main.commandLine().setOut(new PrintWriter(out));

    @Test
    void aReviewerReadsWhatAChangeOfSeedsTurns() {
        SeedCopy.in(folder).change("G047", "relation: inhibits", "relation: activates")
                .change("G047", "direction: decrease", "direction: increase").change("G047", "polarity: suppresses", "polarity: activates")
                .change("G048", "title: \"", "title: \"Again: ");
        assertThat(line.execute("diff", "shipped", folder.toString())).isZero();
        assertThat(out.toString().lines())
                .contains("changed  statement G047 (participants, polarity, steps): Exosomal PD-L1 engages CD8 T-cell PD-1: anti-tumour response suppressed",
                        "verdict  PD-L1 -> T-cell anti-tumour response: increases (documented), was decreases (documented); because of G047",
                        "contradiction new: PD-L1 and anti-tumour immunity; because of G047")
                .anyMatch(it -> it.startsWith("changed  statement G048 (title): Again: "))
                .last().asString().startsWith("0 added, 0 removed, 2 changed. ");
    }

    @Test
    void foldersThatStandBesideTheShippedDataAreHeldAgainstEachOtherThere() throws JsonProcessingException {
        assertThat(line.execute("diff", "examples/lab", "examples/lab", "--beside", "shipped", "--format", "json")).isZero();
        JsonNode same = Json.API.readTree(out.toString());
        assertThat(same.path("a")).isEqualTo(same.path("b"));
        assertThat(same.path("verdicts")).isEmpty();
    }
}
