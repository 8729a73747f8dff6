package org.exotrace.path;

import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Participant;
import org.exotrace.model.Sign;
import org.exotrace.model.Statement;

/** What one participant of a statement does to another over one of its documented walks, which ends with a step. */
public record Influence(Statement statement, Participant from, Participant to, Sign sign) {

    /** All that the statements of a catalogue tell, in the order of records. */
    public static Stream<Influence> all(Catalogue catalogue) {
        return InfluenceFinder.all(LegSource.of(catalogue));
    }
}
