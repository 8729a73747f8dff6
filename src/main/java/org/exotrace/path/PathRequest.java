package org.exotrace.path;

import java.util.List;
import org.exotrace.model.Sign;
import org.exotrace.path.engine.Ask;
import org.exotrace.path.engine.Budget;
import org.exotrace.path.engine.Order;
import org.exotrace.scope.StatementScope;
import org.jspecify.annotations.Nullable;

/**
 * How one thing reaches another. Entities are given by any name, and what lies below them is meant too.
 *
 * @param from         null to ask for all from which a path comes
 * @param to           null to ask for all that a path leads to; one end at least is given
 * @param via          a path touches one of these; empty for no such wish
 * @param avoid        no path touches one of these
 * @param exact        whether what lies below is left out
 * @param maxSteps     legs of a path at most, to {@link #MOST_STEPS}
 * @param k            how many paths are shown, or ends where one is left open, to {@link #MOST_K}; {@link #ALL} for every path, which only a stream takes
 * @param sign         only paths of that net sign; null for any
 * @param scope        which statements take part
 * @param inferred     whether transfers that are only inferred take part
 * @param full         whether legs and entities are told, or ids alone
 * @param restsOn      whether it is told which papers the verdict rests on
 * @param filter       what narrows legs, and nodes between the ends
 * @param maxMs        time in milliseconds, to {@link Budget#MOST_MS}
 * @param maxVisits    legs looked at, to {@link Budget#MOST_VISITS}
 * @param maxBytes     size of the answer, to {@link #MOST_BYTES}
 */
public record PathRequest(
        @Nullable String from, @Nullable String to, List<String> via, List<String> avoid, boolean exact, int maxSteps, int k, @Nullable Sign sign,
        Ask.Mode mode, StatementScope scope, boolean inferred, boolean full, boolean restsOn,
        PathFilter filter, Order order, int maxMs, long maxVisits, int maxBytes) {

    public static final int USUAL_STEPS = 6;
    public static final int MOST_STEPS = 8;
    public static final int USUAL_K = 10;
    public static final int MOST_K = 1_000;
    public static final int ALL = 0;
    public static final int MOST_BYTES = 8_000_000;

    /** With what is usual for the rest. */
    public static PathRequest between(@Nullable String from, @Nullable String to) {
        return new PathRequest(from, to, List.of(), List.of(), false, USUAL_STEPS, USUAL_K, null, Ask.Mode.ALL, StatementScope.ALL, true, true,
                false, PathFilter.NONE, Order.JOINTS, Budget.USUAL_MS, Budget.MOST_VISITS, MOST_BYTES);
    }

    /** The same, with that many paths or ends told. */
    public PathRequest showing(int many) {
        return new PathRequest(from, to, via, avoid, exact, maxSteps, many, sign, mode, scope, inferred, full, restsOn, filter, order, maxMs, maxVisits,
                maxBytes);
    }

    /** Whether one end is left open. */
    public boolean isOpen() {
        return from == null || to == null;
    }
}
