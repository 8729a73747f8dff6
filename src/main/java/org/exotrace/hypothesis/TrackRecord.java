package org.exotrace.hypothesis;

import org.exotrace.answer.Momentary;
import org.exotrace.catalogue.Catalogue;

/**
 * How far hypotheses foretell what a document says that is left out. Counts, and no rate: of so few it would say nothing.
 *
 * @param documents that state a pair of cargo and effect with a sign, as far as they were looked at
 * @param pairs     of all these
 * @param stated    of which another document speaks too: whatever paths say, that is no hypothesis
 * @param connected of the rest, by a path assembled of what the others say
 * @param hit       these paths have the sign that the document states
 * @param miss      they have the opposite
 * @param abstain   they have both, or a step without a sign
 * @param fewest    of which connected ones are judged at least
 * @param tooFew    whether there are fewer
 * @param complete  false where time ended it, or a search for paths, or the data are too large to be asked so
 */
public record TrackRecord(int documents, int pairs, int stated, int connected, int hit, int miss, int abstain, int fewest, boolean tooFew,
        boolean complete) implements Momentary {

    /** Fewer pairs that are joined say nothing of how often a hypothesis is right. */
    public static final int FEWEST = 30;

    /** Time that one request may take; the next goes on where it ended. */
    public static final int USUAL_MS = 10_000;

    /** That of these data, worked out once; as far as time lets it be. */
    public static TrackRecord of(Catalogue catalogue, int maxMs) {
        long deadline = System.nanoTime() + maxMs * 1_000_000L;
        return catalogue.derived(LeaveOneOut.class, LeaveOneOut::new).until(deadline);
    }

    @Override
    public boolean momentary() {
        return !complete;
    }
}
