package org.exotrace.path;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.facet.Separation;
import org.exotrace.facet.Separations;
import org.exotrace.model.Direction;
import org.exotrace.model.Sign;
import org.exotrace.model.Statement;
import org.exotrace.path.engine.PathIndex;
import org.exotrace.path.engine.Tallies;
import org.exotrace.path.engine.Tally;
import org.jspecify.annotations.Nullable;

/**
 * Whether one thing raises or lowers another, over all paths. What is documented decides; only where nothing is, what
 * is assembled. All of one sign give that answer, both signs are a conflict, anything else is left undetermined: the
 * sign of the shortest path alone would often be wrong.
 */
final class Verdicts {

    private final PathIndex index;
    private final Catalogue catalogue;

    Verdicts(PathIndex index, Catalogue catalogue) {
        this.index = index;
        this.catalogue = catalogue;
    }

    PathAnswer.Verdict of(Tallies paths, List<PathAnswer.Stated> stated) {
        Tally documented = paths.documented();
        if (documented.total() > 0 || !stated.isEmpty()) {
            return of(documented, stated, documented.total() > 0 ? Basis.DOCUMENTED : Basis.STATED);
        }
        return of(paths.assembled(), stated, paths.assembled().total() > 0 ? Basis.ASSEMBLED : null);
    }

    private PathAnswer.Verdict of(Tally paths, List<PathAnswer.Stated> stated, @Nullable Basis basis) {
        Set<Statement> raising = statements(paths.statements(Sign.POSITIVE), stated, Direction.INCREASE);
        Set<Statement> lowering = statements(paths.statements(Sign.NEGATIVE), stated, Direction.DECREASE);
        boolean unknown = paths.of(Sign.UNKNOWN) > 0;
        VerdictValue value = !raising.isEmpty() && !lowering.isEmpty() ? VerdictValue.CONFLICTING
                : unknown || raising.isEmpty() && lowering.isEmpty() ? VerdictValue.UNDETERMINED
                : lowering.isEmpty() ? VerdictValue.INCREASES : VerdictValue.DECREASES;
        return new PathAnswer.Verdict(value, basis,
                value == VerdictValue.CONFLICTING ? separations(raising, lowering) : List.of(),
                stated.isEmpty() && paths.total() > 0 && paths.inferred() == paths.total(), stated);
    }

    private List<Separation> separations(Set<Statement> raising, Set<Statement> lowering) {
        Map<String, Set<Statement>> sides = new LinkedHashMap<>();
        sides.put(VerdictValue.INCREASES.toString(), raising);
        sides.put(VerdictValue.DECREASES.toString(), lowering);
        return Separations.of(catalogue, sides);
    }

    private Set<Statement> statements(BitSet paths, List<PathAnswer.Stated> stated, Direction direction) {
        Set<Statement> all = paths.stream().mapToObj(i -> catalogue.findStatement(index.record(i)))
                .flatMap(Optional::stream).collect(Collectors.toCollection(LinkedHashSet::new));
        stated.stream().filter(it -> it.direction() == direction)
                .forEach(it -> all.add(catalogue.findStatement(it.statement()).orElseThrow()));
        return all;
    }

    /** Where an end is a cell, several effects may lie in it: the answer for all of them when they agree. */
    static PathAnswer.Verdict together(List<PathAnswer.EffectVerdict> all) {
        List<PathAnswer.EffectVerdict> firm = all.stream().filter(it -> it.basis() != Basis.ASSEMBLED).toList();
        List<PathAnswer.EffectVerdict> effects = firm.isEmpty() ? all : firm;
        Set<VerdictValue> values = effects.stream().map(PathAnswer.EffectVerdict::value).collect(Collectors.toSet());
        if (values.size() != 1) {
            return new PathAnswer.Verdict(VerdictValue.UNDETERMINED, null, List.of(), false, List.of());
        }
        Set<Basis> bases = effects.stream().map(PathAnswer.EffectVerdict::basis).collect(Collectors.toSet());
        return new PathAnswer.Verdict(values.iterator().next(), bases.contains(Basis.DOCUMENTED) ? Basis.DOCUMENTED : effects.get(0).basis(),
                effects.size() == 1 ? effects.get(0).separatedBy() : List.of(),
                effects.stream().allMatch(PathAnswer.EffectVerdict::inferredOnly),
                effects.stream().flatMap(it -> it.stated().stream()).toList());
    }
}
