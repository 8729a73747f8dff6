package org.exotrace.cli;

import org.exotrace.agent.Agent;
import org.exotrace.entity.Ref;

/** What an agent does, to read. */
final class AgentText {

    private AgentText() {}

    static String of(Agent it) {
        Ref via = it.via();
        Ref place = it.actsIn();
        return "%s%s %s %s%s, %s%s".formatted(it.agent().label(), via == null ? "" : " (as " + via.label() + ")", it.action(), it.actsOn().label(),
                place == null ? "" : " in " + place.label(), it.record(), it.works() == null ? " (not said whether it works)" : "");
    }
}
