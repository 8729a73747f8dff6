package org.exotrace.seed.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.failure.Suggest;
import org.exotrace.model.CuratedConflict;
import org.exotrace.model.Related;
import org.exotrace.model.Statement;

/** A record that no statement has: a conflict speaks of nothing then; another statement that is pointed to may be left out. */
final class UnknownRecord implements SeedRule {

    @Override
    public String id() {
        return "unknown-record";
    }

    @Override
    public void check(SeedSet seeds, Report report) {
        if (!seeds.statements().whole()) {
            return;
        }
        Set<String> known = seeds.statements().values().stream().map(Statement::record).collect(Collectors.toSet());
        for (Placed<CuratedConflict> item : seeds.conflicts().items()) {
            CuratedConflict it = item.value();
            unknown(it.records(), known).forEach(record -> report.error(item, "/records",
                    "Conflict %s names the statement %s, which is nowhere.".formatted(it.id(), record), todo(record, known)));
            it.sides().forEach(side -> unknown(side.records(), known).filter(record -> !it.records().contains(record))
                    .forEach(record -> report.error(item, "/sides", "A side of conflict %s names the statement %s, which is nowhere."
                            .formatted(it.id(), record), todo(record, known))));
        }
        for (Placed<Statement> item : seeds.statements().items()) {
            unknown(item.value().related().stream().map(Related::record).toList(), known).forEach(record -> report.warning(item, "/related",
                    "%s points to the statement %s, which is nowhere.".formatted(item.value().record(), record), todo(record, known)));
        }
    }

    private static Stream<String> unknown(List<String> records, Set<String> known) {
        return records.stream().filter(record -> !known.contains(record)).distinct();
    }

    private static String todo(String record, Set<String> known) {
        return "Correct it%s, or add the statement.".formatted(
                Suggest.nearest(record, known).stream().findFirst().map(it -> ", to %s perhaps".formatted(it)).orElse(""));
    }
}
