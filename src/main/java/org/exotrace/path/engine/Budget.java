package org.exotrace.path.engine;

import org.jspecify.annotations.Nullable;

/** What a search may spend: legs looked at and time. It says what ended the search. */
public final class Budget {

    public static final long MOST_VISITS = 20_000_000;
    public static final int MOST_MS = 30_000;
    public static final int USUAL_MS = 2_000;

    /** The clock is asked this often. */
    private static final int BETWEEN_LOOKS = 0xff;

    /** Part of the time that is kept for writing the answer. */
    private static final double SEARCHING = 0.85;

    private final long maxVisits;
    private final long started = System.nanoTime();
    private final long deadline;
    private long allowed;
    private long visits;
    private @Nullable Limit endedBy;

    public Budget(long maxVisits, int maxMs) {
        this.maxVisits = maxVisits;
        deadline = started + (long) (maxMs * SEARCHING * 1e6);
        allowed = maxVisits;
    }

    /** What is left of it, for something else. */
    public Budget rest() {
        return new Budget(maxVisits - visits(), (int) Math.max(0, (deadline - System.nanoTime()) / 1e6 / SEARCHING));
    }

    public static Budget usual() {
        return new Budget(MOST_VISITS, USUAL_MS);
    }

    /** One leg more. */
    boolean spent() {
        visits++;
        if (visits > allowed) {
            endedBy = Limit.EDGE_VISITS;
            return true;
        }
        if ((visits & BETWEEN_LOOKS) == 0 && System.nanoTime() > deadline) {
            endedBy = Limit.MS;
            return true;
        }
        return endedBy != null;
    }

    /** So many legs more at once, where nothing ends among them; if not, none is counted: they are to be looked at one by one. */
    boolean takes(int legs) {
        long after = visits + legs;
        if (endedBy != null || after > allowed || (after & ~BETWEEN_LOOKS) != (visits & ~BETWEEN_LOOKS) && System.nanoTime() > deadline) {
            return false;
        }
        visits = after;
        return true;
    }

    /** Lets the next search take up to so much of what is left of the visits. */
    void allow(double share) {
        allowed = visits + (long) ((maxVisits - visits) * share);
        endedBy = endedBy == Limit.EDGE_VISITS ? null : endedBy;
    }

    /** Whether the time is over: for work beside searches, between whose parts the asker looks. */
    public boolean isLate() {
        boolean late = System.nanoTime() > deadline;
        endedBy = late && endedBy == null ? Limit.MS : endedBy;
        return late;
    }

    /** For a limit that the asker keeps an eye on. */
    public void end(Limit by) {
        endedBy = by;
    }

    public long visits() {
        return Math.min(visits, maxVisits);
    }

    public double ms() {
        return (System.nanoTime() - started) / 1e6;
    }

    /** Null where everything was found. */
    public @Nullable Limit endedBy() {
        return endedBy;
    }
}
