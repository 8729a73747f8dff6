package org.exotrace.path;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exotrace.model.Participant;
import org.exotrace.model.Sign;
import org.exotrace.model.Statement;

/**
 * A documented way from where a statement begins to one of its effects.
 *
 * @param legs  ids, in order
 * @param needs participants of every leg that the route rests on, by the leg's id: its own legs, and the uptake by the
 *              cell in which it goes on, without which nothing happens there
 */
public record Route(Statement statement, Participant effect, List<String> legs, Sign sign, Map<String, Set<Participant>> needs) {

    /** Whether the route touches a participant. */
    public boolean touches(Participant participant) {
        return needs.values().stream().anyMatch(it -> it.contains(participant));
    }
}
