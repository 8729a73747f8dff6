package org.exotrace.seed.rule;

import java.util.Objects;
import java.util.stream.Stream;
import org.exotrace.entity.Genes;
import org.exotrace.model.Block;
import org.exotrace.model.Markers;
import org.exotrace.model.Statement;

/** A marker that is no symbol of the table of HGNC, as it is spelled there. The table is older than HGNC, so it wants a second look only. */
final class UnknownMarker implements SeedRule {

    @Override
    public String id() {
        return "unknown-marker";
    }

    @Override
    public void check(SeedSet seeds, Report report) {
        Experiments.each(seeds, (item, n, block, document) -> markers(block).forEach(it -> look(item, n, it, report)));
    }

    private static void look(Placed<Statement> item, int n, String marker, Report report) {
        String symbol = Genes.named(marker).map(Genes.Gene::symbol).orElse(null);
        if (!Objects.equals(symbol, marker)) {
            report.warning(item, Experiments.at(n, "/markers"), "%s has the marker %s, which is no symbol of HGNC that is known here.".formatted(Experiments.named(item, n), marker),
                    symbol == null ? "Write the approved one, as PDCD6IP for ALIX; of a family, the members that were seen." : "Write %s.".formatted(symbol));
        }
    }

    private static Stream<String> markers(Block it) {
        Markers markers = it.markers();
        return markers == null ? Stream.of() : Stream.of(markers.membrane(), markers.cytosolic(), markers.absent()).flatMap(all -> all.stream()).distinct();
    }
}
