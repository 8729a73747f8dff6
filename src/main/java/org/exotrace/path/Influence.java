package org.exotrace.path;

import java.util.List;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Participant;
import org.exotrace.model.Sign;
import org.exotrace.model.Statement;

/** What one participant of a statement does to another over its documented walks, which end with a step: once each sign. */
public record Influence(Statement statement, Participant from, Participant to, Sign sign) {

    /**
     * All that one statement tells.
     *
     * @param complete false where there were too many walks to follow all
     */
    public record Own(List<Influence> all, boolean complete) {}

    private static final Own NOTHING = new Own(List.of(), true);

    /** What one statement tells. */
    public static Own in(Catalogue catalogue, Statement statement) {
        return statement.steps().stream().allMatch(it -> it.pathSign() == null) ? NOTHING
                : new InfluenceFinder(new OwnLegs(catalogue, statement)).find();
    }
}
