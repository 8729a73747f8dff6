package org.exotrace.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.exotrace.failure.FindingsException.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words said to be printed, against a text that lies beside its document. */
class PrintedAsTests {

    private static final String TEXT = """
            A line before, which inhibits.
            Exosomal PD-
            1 engages a receptor of immuno-
            competent cells, thereby  Suppressing
            their answer to the tumour.
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"suppressing", "thereby suppressing their answer", "exosomal pd-1", "immunocompetent", "immuno-competent",
        "engages … cells", "engages a   receptor … suppressing … tumour"})
    void wordsOfThePassageStandThereWhateverCaseWhiteSpaceAndLineEnds(String words) throws IOException {
        assertThat(findings(words, TEXT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"suppresses", "suppress", "inhibits", "cells … engages", "exosomalpd-1", "engages receptor"})
    void otherFormsAndOtherLinesAndAnotherOrderDoNot(String words) throws IOException {
        assertThat(findings(words, TEXT)).containsExactly(
                "statements/other/X1-x.yaml:20: error [printed-as] '" + words + "' does not stand in lines 2 to 5 of paper."
                        + " Write the words as they stand there, with … for a gap, or leave printed_as out.");
    }

    @Test
    void anotherTextIsSaidAndNotUsed() throws IOException {
        assertThat(findings("suppresses", TEXT + "More.\n")).singleElement().asString()
                .startsWith("documents/paper.yaml:5: warning [printed-as] documents/paper.txt is another text: its sha256 is ");
    }

    @Test
    void withoutATextNothingIsLookedFor() throws IOException {
        assertThat(findings("suppresses", null)).isEmpty();
    }

    private List<String> findings(String words, String beside) throws IOException {
        write("dataset.yaml", "{name: lab, title: Lab}\n");
        write("documents/paper.yaml", """
                id: paper
                kind: article
                title: A paper
                read: {depth: full_text}
                text: {lines: 5, sha256: %s}
                """.formatted(sha256(TEXT)));
        if (beside != null) {
            write("documents/paper.txt", beside);
        }
        write("statements/other/X1-x.yaml", """
                record: X1
                title: x
                kind: mechanism
                specificity: specific
                modality: asserted
                exosome_mechanism: true
                polarity: none
                document: paper
                passage: {lines: [2, 5]}
                says: x
                participants:
                  - {p: v, role: vesicle, entity: ves:v}
                  - {p: e1, role: effect, entity: proc:e, direction: decrease, primary: true}
                steps:
                  - n: 1
                    subject: v
                    relation: inhibits
                    object: e1
                    verb: suppresses
                    printed_as: "%s"
                """.formatted(words));
        return SeedReader.check(folder).findings().stream().filter(it -> it.rule().equals("printed-as")).map(Finding::toString).toList();
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
