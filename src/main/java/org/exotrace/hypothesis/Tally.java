package org.exotrace.hypothesis;

import org.exotrace.path.VerdictValue;
import org.jspecify.annotations.Nullable;

/** What was counted so far, as {@link TrackRecord} tells it; and whether every search went to its end. */
record Tally(int documents, int pairs, int stated, int connected, int hit, int miss, boolean complete) {

    static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, true);

    Tally document() {
        return new Tally(documents + 1, pairs, stated, connected, hit, miss, complete);
    }

    /**
     * With one pair more.
     *
     * @param isStated whether others speak of it
     * @param told     what assembled paths come to; null where there are none
     * @param said     what its document says
     */
    Tally pair(boolean isStated, @Nullable VerdictValue told, VerdictValue said, boolean searched) {
        boolean joined = !isStated && told != null;
        return new Tally(documents, pairs + 1, stated + (isStated ? 1 : 0), connected + (joined ? 1 : 0), hit + (joined && told == said ? 1 : 0),
                miss + (joined && told == said.turned() ? 1 : 0), complete && searched);
    }

    TrackRecord record(boolean allAsked) {
        return new TrackRecord(documents, pairs, stated, connected, hit, miss, connected - hit - miss, TrackRecord.FEWEST,
                connected < TrackRecord.FEWEST, allAsked && complete);
    }
}
