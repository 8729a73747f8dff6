package org.exotrace.seed;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.exotrace.failure.FindingsException.Finding;
import org.exotrace.failure.FindingsException.Severity;
import org.exotrace.json.Sha256;

/**
 * Words said to be printed that do not stand in their passage. Only where the text of the document lies beside it, as
 * {@code documents/<id>.txt}: texts of others do not ship.
 */
final class PrintedAs {

    private static final String RULE = "printed-as";

    private final Consumer<Finding> findings;

    private PrintedAs(Consumer<Finding> findings) {
        this.findings = findings;
    }

    static void check(Path folder, List<SeedFile> files, Consumer<Finding> findings) {
        PrintedAs rule = new PrintedAs(findings);
        Map<String, List<String>> texts = new HashMap<>();
        files.stream().filter(it -> it.kind() == SeedKind.DOCUMENT).forEach(it -> rule.read(folder, it, texts));
        files.stream().filter(it -> it.kind() == SeedKind.STATEMENT).forEach(it -> {
            List<String> text = texts.get(it.content().path("document").asText());
            if (text != null) {
                rule.check(it, text);
            }
        });
    }

    private void read(Path folder, SeedFile document, Map<String, List<String>> texts) {
        String name = "documents/%s.txt".formatted(document.content().path("id").asText());
        String sha256 = document.content().at("/text/sha256").asText();
        Path path = folder.resolve(name);
        if (sha256.isEmpty() || !Files.isRegularFile(path)) {
            return;
        }
        try {
            byte[] bytes = Files.readAllBytes(path);
            if (sha256.equals(Sha256.of(bytes))) {
                texts.put(document.content().path("id").asText(), new String(bytes, StandardCharsets.UTF_8).lines().toList());
            } else {
                unused(document, "%s is another text: its sha256 is %s.".formatted(name, Sha256.of(bytes)));
            }
        } catch (IOException e) {
            unused(document, "%s cannot be read: %s.".formatted(name, e.getMessage()));
        }
    }

    private void unused(SeedFile document, String why) {
        findings.accept(new Finding(document.name(), document.lines().applyAsInt("/text"), RULE, Severity.WARNING, why,
                "Put the text there that the lines of passages were counted in; no printed word was looked for."));
    }

    private void check(SeedFile statement, List<String> text) {
        JsonNode lines = statement.content().at("/passage/lines");
        if (lines.size() != 2) {
            return;
        }
        PassageText passage = PassageText.of(text, lines.path(0).asInt(), lines.path(1).asInt());
        for (String legs : List.of("transfers", "steps")) {
            for (int i = 0; i < statement.content().path(legs).size(); i++) {
                String pointer = "/%s/%d/printed_as".formatted(legs, i);
                JsonNode words = statement.content().at(pointer);
                if (words.isTextual() && !passage.holds(words.asText())) {
                    findings.accept(new Finding(statement.name(), statement.lines().applyAsInt(pointer), RULE, Severity.ERROR,
                            "'%s' does not stand in lines %s to %s of %s.".formatted(words.asText(), lines.path(0), lines.path(1),
                                    statement.content().path("document").asText()),
                            "Write the words as they stand there, with … for a gap, or leave printed_as out."));
                }
            }
        }
    }
}
