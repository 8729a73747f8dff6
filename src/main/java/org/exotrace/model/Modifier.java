package org.exotrace.model;

import org.jspecify.annotations.Nullable;

/**
 * Something that acts on a participant: an antibody that blocks, or that <em>fails</em> to.
 *
 * @param agent     key of the participant that acts
 * @param agentKind what the agent is here: antibody, therapy, assay
 * @param works     true, false (fails, makes no difference) or null (only listed, not required)
 * @param actsOn    key of the participant acted on
 * @param negative  true where the claim itself is a negation
 */
public record Modifier(
        String agent,
        String agentKind,
        ModifierAction action,
        @Nullable Boolean works,
        @Nullable String actsOn,
        boolean negative,
        @Nullable String note) {}
