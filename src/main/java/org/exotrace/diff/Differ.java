package org.exotrace.diff;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.conflict.Conflict;
import org.exotrace.conflict.ConflictRequest;
import org.exotrace.conflict.Conflicts;
import org.exotrace.entity.Ref;
import org.exotrace.model.Statement;

/**
 * Holds two data sets against each other. Of each statement in either the verdict from its start to its primary effect is worked out
 * in both, those of changed statements first; what a verdict rests on says which change made it another one.
 */
public final class Differ {

    private static final Duration TIME = Duration.ofSeconds(20);

    private final Catalogue a;
    private final Catalogue b;
    private final RecordDiff records;
    private final long end = System.nanoTime() + TIME.toNanos();
    private final List<DataDiff.VerdictChange> verdicts = new ArrayList<>();
    private int counted;
    private boolean complete = true;

    private Differ(Catalogue a, Catalogue b) {
        this.a = a;
        this.b = b;
        records = new RecordDiff(a.dataSet(), b.dataSet());
    }

    public static DataDiff of(Catalogue a, Catalogue b) {
        return new Differ(a, b).found();
    }

    private DataDiff found() {
        boolean same = a.dataVersion().equals(b.dataVersion());
        if (!same) {
            for (Pair pair : pairs()) {
                if (System.nanoTime() > end) {
                    complete = false;
                    break;
                }
                judge(pair);
            }
        }
        verdicts.sort(Comparator.comparing((DataDiff.VerdictChange it) -> it.from().label()).thenComparing(it -> it.to().label())
                .thenComparing(it -> it.from().id()).thenComparing(it -> it.to().id()));
        return new DataDiff(a.dataVersion(), b.dataVersion(), records.added(), records.removed(), records.changed(), counted, complete, verdicts,
                same ? List.of() : conflicts());
    }

    private List<Pair> pairs() {
        Comparator<Statement> changedFirst = Comparator.comparing(it -> !records.touches(it.record()));
        return Stream.concat(a.statements().stream(), b.statements().stream()).sorted(changedFirst)
                .flatMap(it -> Pair.of(it).stream()).distinct().toList();
    }

    private void judge(Pair pair) {
        Judged before = Judged.of(a, pair);
        Judged after = Judged.of(b, pair);
        counted++;
        complete &= before.complete() && after.complete();
        if (!Objects.equals(before.verdict(), after.verdict())) {
            Catalogue has = after.verdict() == null ? a : b;
            verdicts.add(new DataDiff.VerdictChange(Ref.to(has, pair.from()), Ref.to(has, pair.to()), before.verdict(), after.verdict(),
                    because(before, after)));
        }
    }

    private List<String> because(Judged before, Judged after) {
        List<String> statements = touched(Stream.concat(before.statements().stream(), after.statements().stream()));
        return !statements.isEmpty() ? statements
                : List.copyOf(new TreeSet<>(Stream.concat(before.named(a, records::touchesOther), after.named(b, records::touchesOther)).toList()));
    }

    private List<String> touched(Stream<String> statements) {
        return statements.filter(records::touches).distinct().sorted().toList();
    }

    private List<DataDiff.ConflictChange> conflicts() {
        Map<String, Conflict> before = conflicts(a);
        Map<String, Conflict> after = conflicts(b);
        return Stream.concat(before.keySet().stream(), after.keySet().stream()).distinct()
                .filter(it -> !before.containsKey(it) || !after.containsKey(it)).sorted().map(key -> {
                    Conflict it = Objects.requireNonNull(after.getOrDefault(key, before.get(key)));
                    return new DataDiff.ConflictChange(it.rule() == null ? null : it.rule().toString(), it.topic(), before.containsKey(key),
                            after.containsKey(key), it.statements(), touched(it.statements().stream()));
                }).toList();
    }

    private static Map<String, Conflict> conflicts(Catalogue of) {
        Map<String, Conflict> all = new LinkedHashMap<>();
        Conflicts.of(of).answer(ConflictRequest.EVERY).items()
                .forEach(it -> all.put(it.key(), it));
        return all;
    }
}
