package org.exotrace.shown;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.model.Block;
import org.exotrace.model.EvidenceSetting;
import org.exotrace.model.Read;
import org.jspecify.annotations.Nullable;

/** The six pips of some experiments; their order does not matter. */
final class Pips {

    /** Which pips a control casts doubt on that failed. */
    private static final Map<Rival, Set<Pip>> DOUBTS = Map.of(
            Rival.SOLUBLE, Set.of(Pip.A), Rival.ANY_VESICLE, Set.of(Pip.A, Pip.N), Rival.MANIPULATION, Set.of(Pip.N, Pip.S),
            Rival.LABEL, Set.of(Pip.T), Rival.OUTSIDE, Set.of(Pip.D), Rival.MEDIUM, Set.of(Pip.A), Rival.DOSE, Set.of());

    private final List<Item> read;
    private final boolean controlled;
    private final boolean whole;

    private Pips(Collection<Item> items) {
        read = items.stream().filter(Item::counts).toList();
        List<Item> deep = read.stream().filter(Item::fills).toList();
        controlled = Attribution.of(deep, Rivals.of(deep)).isControlled();
        List<Item> supporting = read.stream().filter(Item::supports).toList();
        Set<String> inFull = papers(supporting.stream().filter(it -> it.read() == Read.FULL_TEXT).toList());
        whole = !inFull.isEmpty() && inFull.equals(papers(supporting));
    }

    static List<PipValue> of(Collection<Item> items) {
        Pips pips = new Pips(items);
        return Stream.of(Pip.values()).map(pips::value).toList();
    }

    private PipValue value(Pip pip) {
        List<Item> supporting = read.stream().filter(it -> it.supports() && mark(it, pip) != null).toList();
        List<Item> filling = supporting.stream().filter(it -> fills(it, pip)).toList();
        Set<String> against = against(pip, supporting.stream().mapToInt(Item::depth).max().orElse(0));
        Half shown = half(filling, pip);
        State silence = isNotApplicable(pip) ? State.NOT_APPLICABLE : whole ? State.NOT_REPORTED : State.NOT_READ;
        return new PipValue(pip, shown, half(supporting, pip), silence, !whole && shown != Half.WHOLE && silence != State.NOT_APPLICABLE,
                !against.isEmpty(), papers(supporting).size(), against.size(), shown == Half.WHOLE && against.isEmpty() ? strength(filling, pip) : null,
                best(filling.isEmpty() ? supporting : filling));
    }

    private static @Nullable Half mark(Item item, Pip pip) {
        return Marks.of(item).get(pip);
    }

    private static @Nullable Half half(List<Item> items, Pip pip) {
        return items.stream().map(it -> mark(it, pip)).reduce(null, Half::and);
    }

    private static @Nullable Strength strength(List<Item> filling, Pip pip) {
        return filling.stream().map(it -> Strength.of(pip, it.block())).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** A bulk list without a marker claims; so does an effect of what other things could explain. */
    private boolean fills(Item it, Pip pip) {
        return it.fills() && it.claimed() == null && (pip != Pip.D || hasMarker(it.block())) && (pip != Pip.A || controlled);
    }

    private static boolean hasMarker(Block it) {
        return it.markers() != null && !(it.markers().membrane().isEmpty() && it.markers().cytosolic().isEmpty());
    }

    /** Papers that speak against it and were read as deeply as those for it. */
    private Set<String> against(Pip pip, int depth) {
        return papers(read.stream().filter(it -> it.depth() >= depth).filter(it -> it.refutes() && mark(it, pip) != null
                || DOUBTS.entrySet().stream().anyMatch(doubt -> doubt.getValue().contains(pip) && doubt.getKey().isFailedBy(it))).toList());
    }

    private boolean isNotApplicable(Pip pip) {
        return pip == Pip.T && read.stream().filter(Item::supports).anyMatch(it -> Marks.isOnSurface(it.block()));
    }

    private static Set<String> papers(List<Item> items) {
        return items.stream().map(Item::paper).collect(Collectors.toSet());
    }

    private static @Nullable EvidenceSetting best(List<Item> items) {
        return items.stream().map(Item::settings).filter(it -> it.size() == 1).map(it -> it.get(0)).max(Comparator.naturalOrder()).orElse(null);
    }
}
