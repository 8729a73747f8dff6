package org.exotrace.path;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.exotrace.model.Sign;
import org.exotrace.path.engine.Tallies;
import org.exotrace.path.engine.Tally;
import org.jspecify.annotations.Nullable;

/**
 * What a verdict comes to, before anything more is told of it.
 *
 * @param basis    null where nothing speaks to it
 * @param isPlaced whether it is of something that a path or a statement places in the cell that is asked for
 */
record Outcome(VerdictValue value, @Nullable Basis basis, boolean isPlaced) {

    /** On one thing. What statements say decides; only where none says anything, what is assembled over joints. */
    static Outcome of(Tallies paths, List<PathAnswer.Said> said) {
        return said.isEmpty() ? assembled(paths.assembled()) : documented(said);
    }

    private static Outcome documented(List<PathAnswer.Said> said) {
        Set<VerdictValue> sides = EnumSet.noneOf(VerdictValue.class);
        Set<Basis> bases = EnumSet.noneOf(Basis.class);
        boolean placed = false;
        for (PathAnswer.Said it : said) {
            sides.add(it.says());
            bases.add(it.basis());
            placed |= !Boolean.FALSE.equals(it.placed());
        }
        return new Outcome(VerdictValue.ofSides(sides),
                bases.contains(Basis.DOCUMENTED) ? Basis.DOCUMENTED : Basis.STATED, placed);
    }

    private static Outcome assembled(Tally paths) {
        boolean raising = paths.of(Sign.POSITIVE) > 0;
        boolean lowering = paths.of(Sign.NEGATIVE) > 0;
        VerdictValue value = raising && lowering ? VerdictValue.CONFLICTING
                : paths.of(Sign.UNKNOWN) > 0 || !raising && !lowering ? VerdictValue.UNDETERMINED
                : raising ? VerdictValue.INCREASES : VerdictValue.DECREASES;
        return new Outcome(value, paths.total() > 0 ? Basis.ASSEMBLED : null, true);
    }

    /** On several effects: one value where they all go one way. Only those that {@link #deciding} has are to be given. */
    static Outcome together(List<Outcome> effects) {
        Set<VerdictValue> values = EnumSet.noneOf(VerdictValue.class);
        effects.forEach(it -> values.add(it.value()));
        return new Outcome(values.size() > 1 ? VerdictValue.DIFFERS_BY_EFFECT : values.stream().findFirst().orElse(VerdictValue.UNDETERMINED),
                effects.stream().anyMatch(it -> it.basis() == Basis.DOCUMENTED) ? Basis.DOCUMENTED : effects.isEmpty() ? null : effects.get(0).basis(),
                true);
    }

    /** The effects that are told: where statements speak of any, what is only assembled is left aside. */
    static <T> List<T> told(List<T> effects, Function<T, Outcome> outcome) {
        return orAll(effects, effects.stream().filter(it -> outcome.apply(it).basis() != Basis.ASSEMBLED).toList());
    }

    /** Of those that are told the ones that are placed in the cell; all where none is. */
    static <T> List<T> deciding(List<T> told, Function<T, Outcome> outcome) {
        return orAll(told, told.stream().filter(it -> outcome.apply(it).isPlaced()).toList());
    }

    private static <T> List<T> orAll(List<T> all, List<T> some) {
        return some.isEmpty() ? all : some;
    }
}
