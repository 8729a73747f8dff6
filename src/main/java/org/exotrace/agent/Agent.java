package org.exotrace.agent;

import org.exotrace.entity.Ref;
import org.exotrace.evidence.DocumentRef;
import org.exotrace.model.ModifierAction;
import org.exotrace.model.Sign;
import org.exotrace.model.Works;
import org.jspecify.annotations.Nullable;

/**
 * Something that acts on what was asked about, and who says so.
 *
 * @param via     the class that the record names, where the agent is a drug of it; null where the record names the agent
 * @param works   null where the record does not say
 * @param record  the statement that says so, of whatever it is about
 * @param actsOn  what it acts on there
 * @param actsIn  the cell or vesicle that this is placed in there
 */
public record Agent(
        Ref agent,
        @Nullable Ref via,
        ModifierAction action,
        @Nullable Works works,
        String record,
        DocumentRef document,
        Ref actsOn,
        @Nullable Ref actsIn,
        Matched matched) {

    /** Whether it lowers or removes what it acts on, or is said to fail to. */
    public boolean isBlocking() {
        return action.sign() == Sign.NEGATIVE || action.denies();
    }
}
