package org.exotrace.shown;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.exotrace.model.EvidenceSetting;
import org.jspecify.annotations.Nullable;

/**
 * How high experiments reach without a gap: 0 named, 1 detected, 2 active, 3 necessary, 4 necessary and sufficient.
 *
 * @param floor   by what was shown in what was read
 * @param ceiling if all that was not read spoke for it
 * @param setting the lowest among the pips that carry the floor; null for a floor of 0
 */
public record Reach(int floor, int ceiling, @Nullable EvidenceSetting setting) {

    private static final List<Pip> STEPS = List.of(Pip.D, Pip.A, Pip.N, Pip.S);

    static Reach of(List<PipValue> pips) {
        return of(pips, STEPS.size(), STEPS.size());
    }

    /** The same, at most that high. */
    static Reach of(List<PipValue> pips, int mostFloor, int mostCeiling) {
        Map<Pip, PipValue> by = new EnumMap<>(Pip.class);
        pips.forEach(it -> by.put(it.pip(), it));
        int floor = Math.min(unbroken(by, PipValue::isFilled), mostFloor);
        return new Reach(floor, Math.min(unbroken(by, PipValue::couldBeFilled), mostCeiling), lowest(by, floor));
    }

    private static int unbroken(Map<Pip, PipValue> pips, Predicate<PipValue> stands) {
        return (int) STEPS.stream().map(it -> Objects.requireNonNull(pips.get(it))).takeWhile(stands).count();
    }

    private static @Nullable EvidenceSetting lowest(Map<Pip, PipValue> pips, int floor) {
        Stream<Pip> counted = STEPS.subList(floor > 1 ? 1 : 0, floor).stream();
        return counted.map(it -> Objects.requireNonNull(pips.get(it)).setting()).filter(Objects::nonNull).min(EvidenceSetting::compareTo).orElse(null);
    }
}
