package org.exotrace.seed.rule;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.failure.Suggest;
import org.exotrace.model.CuratedConflict;
import org.exotrace.model.Publication;
import org.exotrace.model.Related;
import org.exotrace.model.Statement;

/**
 * A record that no statement has, or a side that says something of another. A conflict speaks of nothing then; another
 * statement that is pointed to may be left out, as where a part of the data stands alone.
 */
final class UnknownRecord implements SeedRule {

    @Override
    public String id() {
        return "unknown-record";
    }

    @Override
    public void check(SeedSet seeds, Report report) {
        seeds.conflicts().items().forEach(item -> sides(item, report));
        if (!seeds.statements().whole()) {
            return;
        }
        Set<String> known = seeds.statements().values().stream().map(Statement::record).collect(Collectors.toSet());
        for (Placed<CuratedConflict> item : seeds.conflicts().items()) {
            unknown(item.value().records(), known, (record, todo) -> report.error(item, "/records",
                    "Conflict %s names the statement %s, which is nowhere.".formatted(item.value().id(), record), todo));
        }
        for (Placed<Statement> item : seeds.statements().items()) {
            unknown(item.value().related().stream().map(Related::record).toList(), known, (record, todo) -> report.warning(item, "/related",
                    "%s points to the statement %s, which is nowhere.".formatted(item.value().record(), record), todo));
        }
        // An exported part brings its documents whole.
        seeds.publications().items().stream().filter(it -> it.file().startsWith("documents/")).forEach(it -> document(it, known, report));
    }

    private static void sides(Placed<CuratedConflict> item, Report report) {
        if (!item.knows("/records")) {
            return;
        }
        for (int i = 0; i < item.value().sides().size(); i++) {
            String below = "/sides/" + i;
            item.value().sides().get(i).records().stream().filter(it -> !item.value().records().contains(it)).distinct().forEach(
                    it -> report.error(item, below, "A side of conflict %s holds %s, which is not among its records.".formatted(
                            item.value().id(), it), "Add it to records, or correct the side."));
        }
    }

    private static void document(Placed<Publication> item, Set<String> known, Report report) {
        for (int i = 0; i < item.value().coverage().size(); i++) {
            String below = "/coverage/" + i;
            unknown(item.value().coverage().get(i).statements(), known, (record, todo) -> report.warning(item, below,
                    "A sentence of %s is told by the statement %s, which is nowhere.".formatted(item.value().id(), record), todo));
        }
        for (int i = 0; i < item.value().readings().size(); i++) {
            String below = "/readings/" + i;
            unknown(item.value().readings().get(i).statements(), known, (record, todo) -> report.warning(item, below,
                    "A reading of %s names the statement %s, which is nowhere.".formatted(item.value().id(), record), todo));
        }
    }

    private static void unknown(List<String> records, Set<String> known, BiConsumer<String, String> told) {
        Stream.of(records).flatMap(List::stream).filter(record -> !known.contains(record)).distinct().forEach(record -> told.accept(record,
                "Correct it%s, or add the statement.".formatted(Suggest.nearest(record, known).stream().findFirst()
                        .map(it -> ", to %s perhaps".formatted(it)).orElse(""))));
    }
}
