package org.exotrace.seed.rule;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.exotrace.model.Publication;
import org.exotrace.model.Statement;

/** Lines of a text that has fewer, or of a document without a text. */
final class UnknownLine implements SeedRule {

    @Override
    public String id() {
        return "unknown-line";
    }

    @Override
    public void check(SeedSet seeds, Report report) {
        Map<String, Placed<Publication>> documents = seeds.read();
        for (Placed<Statement> item : seeds.statements().items()) {
            Placed<Publication> document = item.value().document() == null ? null : documents.get(item.value().document());
            if (document != null) {
                lines(item, "/passage/lines", item.value().passage().lines(), document, report);
            }
        }
        seeds.publications().items().forEach(item -> {
            Publication it = item.value();
            each(item, "/coverage", it.coverage().stream().map(Publication.Coverage::lines).toList(), report);
            each(item, "/not_held", it.notHeld().stream().map(Publication.NotHeld::lines).toList(), report);
            each(item, "/traps", it.traps().stream().map(trap -> trap.lines()).toList(), report);
        });
    }

    private static void each(Placed<Publication> item, String list, List<List<Integer>> lines, Report report) {
        IntStream.range(0, lines.size()).forEach(i -> lines(item, "%s/%d/lines".formatted(list, i), lines.get(i), item, report));
    }

    private static void lines(Placed<?> item, String below, List<Integer> lines, Placed<Publication> document, Report report) {
        if (lines.isEmpty() || !document.knows("/text")) {
            return;
        }
        Publication.Text text = document.value().text();
        int last = lines.get(lines.size() - 1);
        if (text == null) {
            report.error(item, below, "%s has no text whose lines could be counted.".formatted(document.value().id()),
                    "Leave lines out, or give the document text with its number of lines.");
        } else if (last > text.lines()) {
            report.error(item, below, "Line %d is beyond the %d lines of %s.".formatted(last, text.lines(), document.value().id()),
                    "Correct it, or the number of lines there.");
        }
    }
}
