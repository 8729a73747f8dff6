package org.exotrace.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.exotrace.evidence.DocumentRef;
import org.exotrace.path.RestsOn;

/** Which papers a verdict rests on, a line for each set of them. */
final class RestsOnText {

    private RestsOnText() {}

    static List<String> of(RestsOn it) {
        List<String> lines = new ArrayList<>();
        it.sets().forEach(set -> lines.add("  rests on %s: without, %s".formatted(
                set.papers().stream().map(DocumentRef::label).collect(Collectors.joining(" and ")),
                PathText.verdict(set.verdictAfter().value(), set.verdictAfter().basis()))));
        if (it.sets().isEmpty()) {
            lines.add(it.complete() ? "  the loss of no three papers changes this" : "  no set of papers whose loss changes this was found in time");
        } else if (!it.complete()) {
            lines.add("  rests on more sets of papers than these");
        }
        if (!it.withoutPaper().isEmpty()) {
            lines.add("  no identified paper carries %s".formatted(String.join(", ", it.withoutPaper())));
        }
        return lines;
    }
}
