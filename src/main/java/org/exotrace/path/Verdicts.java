package org.exotrace.path;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.evidence.Papers;
import org.exotrace.facet.Separation;
import org.exotrace.facet.Separations;
import org.exotrace.model.Sign;
import org.exotrace.model.Statement;
import org.exotrace.path.engine.PathIndex;
import org.exotrace.path.engine.Tallies;
import org.exotrace.path.engine.Tally;
import org.jspecify.annotations.Nullable;

/**
 * Whether one thing raises or lowers another. What statements say themselves decides, counted in statements and in papers,
 * never in paths; only where no statement says anything, what is assembled over joints. All on one side give that answer,
 * both sides are a conflict; what leaves it open decides nothing.
 */
final class Verdicts {

    private final PathIndex index;
    private final Catalogue catalogue;

    Verdicts(PathIndex index, Catalogue catalogue) {
        this.index = index;
        this.catalogue = catalogue;
    }

    /** @param said by statements, in whatever order */
    PathAnswer.Verdict of(Tallies paths, List<PathAnswer.Said> said) {
        Outcome outcome = Outcome.of(paths, said);
        return said.isEmpty() ? assembled(outcome, paths.assembled()) : documented(outcome, said);
    }

    private PathAnswer.Verdict documented(Outcome outcome, List<PathAnswer.Said> said) {
        Function<VerdictValue, List<Statement>> side = value -> statements(said.stream().filter(it -> it.says() == value)
                .map(PathAnswer.Said::statement));
        List<Statement> raising = side.apply(VerdictValue.INCREASES);
        List<Statement> lowering = side.apply(VerdictValue.DECREASES);
        List<Statement> none = side.apply(VerdictValue.NO_DIFFERENCE);
        VerdictValue value = outcome.value();
        List<PathAnswer.Said> deciding = said.stream().filter(it -> it.says() == value).toList();
        return new PathAnswer.Verdict(value, outcome.basis(),
                value == VerdictValue.CONFLICTING ? separations(raising, lowering, none) : List.of(),
                said.stream().allMatch(PathAnswer.Said::inferred),
                !deciding.isEmpty() && deciding.stream().allMatch(PathAnswer.Said::hedged),
                units(raising), units(lowering), units(none), units(side.apply(VerdictValue.UNDETERMINED)),
                said.stream().filter(it -> it.basis() == Basis.STATED && it.direction() != null)
                        .map(it -> new PathAnswer.Stated(it.statement(), it.effect(), it.direction())).toList(), said);
    }

    private PathAnswer.Verdict assembled(Outcome outcome, Tally paths) {
        List<Statement> raising = statements(paths.statements(Sign.POSITIVE));
        List<Statement> lowering = statements(paths.statements(Sign.NEGATIVE));
        return new PathAnswer.Verdict(outcome.value(), outcome.basis(),
                outcome.value() == VerdictValue.CONFLICTING ? separations(raising, lowering, List.of()) : List.of(),
                paths.total() > 0 && paths.inferred() == paths.total(), false,
                units(raising), units(lowering), units(List.of()), units(statements(paths.statements(Sign.UNKNOWN))), List.of(), List.of());
    }

    private PathAnswer.Units units(List<Statement> statements) {
        return new PathAnswer.Units(statements.stream().map(Statement::record).sorted().toList(),
                Papers.of(catalogue).of(statements).size());
    }

    private List<Separation> separations(List<Statement> raising, List<Statement> lowering, List<Statement> none) {
        Map<String, List<Statement>> sides = new LinkedHashMap<>();
        put(sides, VerdictValue.INCREASES, raising);
        put(sides, VerdictValue.DECREASES, lowering);
        put(sides, VerdictValue.NO_DIFFERENCE, none);
        return Separations.of(catalogue, sides);
    }

    private static void put(Map<String, List<Statement>> sides, VerdictValue value, List<Statement> statements) {
        if (!statements.isEmpty()) {
            sides.put(value.toString(), statements);
        }
    }

    private List<Statement> statements(BitSet numbers) {
        return statements(numbers.stream().mapToObj(index::record));
    }

    /** Each once; told apart by their records, since a statement is a large thing to compare. */
    private List<Statement> statements(Stream<String> records) {
        return records.distinct().map(catalogue::findStatement).flatMap(Optional::stream).toList();
    }

    /**
     * Where an end is a cell, several effects may lie in it: one answer where they all go one way. What is placed in the cell
     * decides; what has no place, only where nothing else is said. What is said and stated is told of both.
     */
    PathAnswer.Verdict together(List<PathAnswer.EffectVerdict> all) {
        List<PathAnswer.EffectVerdict> told = Outcome.told(all, PathAnswer.EffectVerdict::outcome);
        List<PathAnswer.EffectVerdict> effects = Outcome.deciding(told, PathAnswer.EffectVerdict::outcome);
        Outcome outcome = Outcome.together(effects.stream().map(PathAnswer.EffectVerdict::outcome).toList());
        return new PathAnswer.Verdict(outcome.value(), outcome.basis(),
                effects.size() == 1 ? effects.get(0).separatedBy() : List.of(),
                !effects.isEmpty() && effects.stream().allMatch(PathAnswer.EffectVerdict::inferredOnly),
                !effects.isEmpty() && effects.stream().allMatch(PathAnswer.EffectVerdict::hedged),
                joined(effects, PathAnswer.EffectVerdict::raises), joined(effects, PathAnswer.EffectVerdict::lowers),
                joined(effects, PathAnswer.EffectVerdict::noDifference), joined(effects, PathAnswer.EffectVerdict::open),
                told.stream().flatMap(it -> it.stated().stream()).distinct().toList(),
                told.stream().flatMap(it -> it.said().stream()).distinct().toList());
    }

    private PathAnswer.Units joined(List<PathAnswer.EffectVerdict> effects, Function<PathAnswer.EffectVerdict, PathAnswer.Units> side) {
        return units(statements(effects.stream().flatMap(it -> side.apply(it).statements().stream())));
    }
}
