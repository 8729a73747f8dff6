package org.exotrace.conflict;

import java.util.List;
import org.exotrace.facet.Separation;

/**
 * One topic on which statements, or a statement and the paper it cites, say different things.
 *
 * @param statements  the records of all sides, once each
 * @param separatedBy what tells the sides apart; empty where nothing that is stated does
 */
public record Conflict(
        String id,
        Rule rule,
        String topic,
        List<Side> sides,
        List<String> statements,
        List<Separation> separatedBy,
        String note) {

    /**
     * What some statements say.
     *
     * @param associated those that only associate, which is read as more
     * @param inferred   those that rest on an inferred participant
     */
    public record Side(String label, List<String> statements, List<String> associated, List<String> inferred) {}
}
