package org.exotrace.convert;

import java.nio.file.Path;
import java.util.List;

/** Signed networks, a line an arrow: {@code A -> B}, {@code A -| B}. */
final class Sif implements Importer {

    private final Telling telling;
    private final Networks networks;

    Sif(Telling telling) {
        this.telling = telling;
        networks = new Networks(telling.things());
    }

    @Override
    public Table table(Path file) {
        return new Table(file, Format.header(file).indexOf('\t') < 0 ? ' ' : '\t', List.of("from", "arrow", "to"));
    }

    @Override
    public void row(Row row, int part) {
        String from = row.get("from");
        String to = row.get("to");
        String arrow = row.get("arrow");
        if (!arrow.equals("->") && !arrow.equals("-|")) {
            telling.leave(row, "", "'%s' is no arrow with a sign".formatted(arrow));
        } else if (from.isEmpty() || to.isEmpty()) {
            telling.leave(row, "", "an end is missing");
        } else if (from.equals(to)) {
            telling.leave(row, "", "both ends are the same");
        } else if (!telling.again(row, "", String.join("\t", from, arrow, to))) {
            Interaction.signed(telling, row, "", networks.end(from, "", false), arrow.equals("->") ? "activates" : "inhibits", networks.end(to, "", true), arrow)
                    .in("").tell(List.of());
        }
    }
}
