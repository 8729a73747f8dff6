package org.exotrace.path;

import org.jspecify.annotations.Nullable;

/** What a search may spend: legs looked at, time, bytes of the answer. It says which of them ended the search. */
final class Budget {

    static final long MOST_VISITS = 20_000_000;
    static final int MOST_MS = 30_000;
    static final int USUAL_MS = 2_000;
    static final int MOST_BYTES = 8_000_000;

    /** The clock is asked this often. */
    private static final int BETWEEN_LOOKS = 0xff;

    /** Part of the time that is kept for writing the answer. */
    private static final double SEARCHING = 0.85;

    final long maxVisits;
    final int maxMs;
    final int maxBytes;

    private final long started = System.nanoTime();
    private final long deadline;
    private long allowed;
    private long visits;
    private @Nullable String endedBy;

    Budget(long maxVisits, int maxMs, int maxBytes) {
        this.maxVisits = maxVisits;
        this.maxMs = maxMs;
        this.maxBytes = maxBytes;
        deadline = started + (long) (maxMs * SEARCHING * 1e6);
        allowed = maxVisits;
    }

    static Budget usual() {
        return new Budget(MOST_VISITS, USUAL_MS, MOST_BYTES);
    }

    /** One leg more. */
    boolean spent() {
        visits++;
        if (visits > allowed) {
            endedBy = "edge_visits";
            return true;
        }
        if ((visits & BETWEEN_LOOKS) == 0 && System.nanoTime() > deadline) {
            endedBy = "ms";
            return true;
        }
        return endedBy != null;
    }

    /** Lets the next search take up to so much of what is left of the visits. */
    void allow(double share) {
        allowed = visits + (long) ((maxVisits - visits) * share);
        endedBy = "edge_visits".equals(endedBy) ? null : endedBy;
    }

    void end(String by) {
        endedBy = by;
    }

    long visits() {
        return Math.min(visits, maxVisits);
    }

    double ms() {
        return (System.nanoTime() - started) / 1e6;
    }

    @Nullable
    String endedBy() {
        return endedBy;
    }
}
