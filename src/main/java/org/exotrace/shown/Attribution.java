package org.exotrace.shown;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.exotrace.model.Block;
import org.exotrace.model.FractionUse;
import org.exotrace.model.Read;
import org.exotrace.model.Separation;

/** How far what was seen can be put down to vesicles: of the preparation first, the best last but for what failed. */
public enum Attribution {
    FAILED, NOT_READ, NAMED_ONLY, PARTLY_CHARACTERISED, CHARACTERISED, CONTROLLED, FRACTION_RESOLVED;

    static Attribution of(Collection<Item> items, Rivals rivals) {
        if (rivals.is(Rival.SOLUBLE, Standing.FAILED) || rivals.is(Rival.ANY_VESICLE, Standing.FAILED)) {
            return FAILED;
        }
        List<Item> read = items.stream().filter(Item::supports).toList();
        List<Block> blocks = read.stream().map(Item::block).toList();
        if (blocks.stream().anyMatch(it -> isResolved(it) && Rival.SOLUBLE.isClosedBy(it))) {
            return FRACTION_RESOLVED;
        }
        if (rivals.is(Rival.SOLUBLE, Standing.CLOSED) || rivals.is(Rival.ANY_VESICLE, Standing.CLOSED)) {
            return CONTROLLED;
        }
        List<Predicate<Block>> signs = List.of(it -> !it.particle().isEmpty(),
                it -> it.markers() != null && !it.markers().membrane().isEmpty(), it -> it.markers() != null && !it.markers().cytosolic().isEmpty());
        long seen = signs.stream().filter(sign -> blocks.stream().anyMatch(sign)).count();
        return seen == signs.size() ? CHARACTERISED : seen > 0 ? PARTLY_CHARACTERISED
                : read.stream().anyMatch(it -> it.read() == Read.FULL_TEXT || !it.block().separation().isEmpty()) ? NAMED_ONLY : NOT_READ;
    }

    /** Whether what a gradient or SEC resolved was itself assayed. */
    static boolean isResolved(Block it) {
        return it.fractionUse() == FractionUse.FUNCTIONAL_MATERIAL
                && (it.separation().contains(Separation.DENSITY_GRADIENT) || it.separation().contains(Separation.SEC));
    }

    boolean isControlled() {
        return compareTo(CONTROLLED) >= 0;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
