package org.exotrace.agreement;

import java.util.List;
import org.exotrace.model.Sign;
import org.exotrace.statement.StatementFilter;

/**
 * Which claims are asked for. What stands in one list means or, different ones mean and; an empty list is no wish.
 *
 * @param statements which statements count; their order means nothing
 * @param subjects   entities by any name
 * @param below      whether what lies below subjects and objects is meant too
 * @param relations  words of relations that are no influence
 * @param papersMin  by how many papers a claim is made at least, as is most
 */
public record ClaimRequest(
        StatementFilter statements, List<String> subjects, List<String> objects, boolean below, List<Sign> signs,
        List<String> relations, int papersMin, int papersMax) {

    /** By more papers no claim is made. */
    public static final int MOST_PAPERS = 1_000_000;

    /** Whether, of those that are made by some statement and between some ends, all are asked for. */
    boolean isOfAll() {
        return signs.isEmpty() && relations.isEmpty() && papersMin == 0 && papersMax == MOST_PAPERS;
    }
}
