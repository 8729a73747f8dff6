package org.exotrace.conflict;

import java.util.List;
import org.exotrace.facet.Separation;
import org.jspecify.annotations.Nullable;

/**
 * One topic on which statements, or a statement and the paper it cites, say different things: found by a rule, or written
 * down by a curator.
 *
 * @param rule        null where a curator wrote it
 * @param sides       empty where a curator saw no sides, only answers that differ
 * @param statements  the records of all sides, once each, and those that a curator put on none
 * @param papers      how many distinct primary papers carry these statements
 * @param separatedBy what tells the sides apart; empty where nothing that is stated does
 * @param differs     the curator's words on what tells them apart
 * @param curated     ids of what curators wrote down and this one meets
 * @param foundBy     ids of what rules found and meets this one
 * @param dataset     the data set that brings what a curator wrote
 */
public record Conflict(
        String id,
        Basis basis,
        @Nullable Rule rule,
        String topic,
        List<Side> sides,
        List<String> statements,
        int papers,
        List<Separation> separatedBy,
        @Nullable String differs,
        @Nullable String note,
        List<String> curated,
        List<String> foundBy,
        @Nullable String dataset) {

    /**
     * What some statements say.
     *
     * @param associated those that only associate, which is read as more
     * @param inferred   those that rest on an inferred participant
     * @param papers     how many distinct primary papers carry them
     */
    public record Side(String label, List<String> statements, List<String> associated, List<String> inferred, int papers) {}

    /** What it is by in whatever data: its rule and topic, or the id that a curator gave. */
    public String key() {
        return rule == null ? id : rule + " " + topic;
    }
}
