package org.exotrace.shown;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The seven, each closed, open, failed or not read. A control that failed outweighs one that closed. */
record Rivals(Map<Rival, Standing> all) {

    static Rivals of(Collection<Item> items) {
        List<Item> read = items.stream().filter(Item::counts).toList();
        Map<Rival, Standing> all = new EnumMap<>(Rival.class);
        for (Rival rival : Rival.values()) {
            all.put(rival, read.stream().anyMatch(rival::isFailedBy) ? Standing.FAILED
                    : read.stream().anyMatch(it -> it.supports() && rival.isClosedBy(it.block())) ? Standing.CLOSED
                    : read.stream().anyMatch(rival::isLeftOpenBy) ? Standing.OPEN : Standing.NOT_READ);
        }
        return new Rivals(all);
    }

    Standing of(Rival rival) {
        return Objects.requireNonNull(all.get(rival));
    }

    boolean is(Rival rival, Standing standing) {
        return all.get(rival) == standing;
    }
}
