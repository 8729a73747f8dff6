package org.exotrace.model;

import org.jspecify.annotations.Nullable;

/**
 * Something that acts on a participant: an antibody that blocks, or that <em>fails</em> to.
 *
 * @param agent     key of the participant that acts
 * @param agentKind what the agent is here: antibody, therapy, assay
 * @param works     true, false (fails, makes no difference), partly, or null (only listed, not required)
 * @param actsOn    key of the participant acted on
 * @param negated   true where the claim itself is a negation
 */
public record Modifier(
        String agent,
        String agentKind,
        ModifierAction action,
        @Nullable Works works,
        @Nullable String actsOn,
        boolean negated,
        @Nullable String note) {}
