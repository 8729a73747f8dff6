package org.exotrace.shown;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.exotrace.model.EvidenceSetting;

/**
 * How well something was shown. The attribution qualifies a rung and never raises it.
 *
 * @param settings where its experiments were done, as far as that is known
 * @param unread   whether nothing of a primary paper was read
 */
public record Shown(List<PipValue> pips, Reach rung, Attribution attribution, List<Explanation> rivals, List<EvidenceSetting> settings, boolean unread) {

    /** Where nothing was read. */
    public static final Shown NOTHING = of(List.of());

    /** A rival and what became of it. */
    public record Explanation(Rival rival, Standing standing) {}

    public static Shown of(Collection<Item> items) {
        Rivals rivals = Rivals.of(items);
        List<PipValue> pips = Pips.of(items);
        return new Shown(pips, Reach.of(pips), Attribution.of(items, rivals),
                rivals.all().entrySet().stream().map(it -> new Explanation(it.getKey(), it.getValue())).toList(),
                items.stream().filter(Item::counts).flatMap(it -> it.settings().stream()).distinct().sorted().toList(), items.stream().noneMatch(Item::counts));
    }

    public PipValue pip(Pip pip) {
        return pips.get(pip.ordinal());
    }

    public boolean isContested() {
        return pips.stream().anyMatch(PipValue::contested);
    }

    /** Ids of those that were not closed. */
    public List<String> openRivals() {
        return rivals.stream().filter(it -> it.standing() != Standing.CLOSED).map(it -> it.rival().id()).toList();
    }

    /** What would close the first that stands open: a failed one before an open one before one that was not read. */
    public Optional<Rival> next() {
        return List.of(Standing.FAILED, Standing.OPEN, Standing.NOT_READ).stream()
                .flatMap(standing -> rivals.stream().filter(it -> it.standing() == standing)).map(Explanation::rival).findFirst();
    }

    /** The same, at most as high as these rungs. */
    Shown atMost(int floor, int ceiling) {
        return new Shown(pips, Reach.of(pips, floor, ceiling), attribution, rivals, settings, unread);
    }
}
