package org.exotrace.whatif;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.exotrace.agent.Agent;
import org.exotrace.answer.Unstated;
import org.exotrace.entity.Ref;
import org.exotrace.model.ModifierAction;
import org.exotrace.model.Works;
import org.jspecify.annotations.Nullable;

/**
 * What {@code /what-if} answers.
 *
 * @param readAs  {@code applied} where something to be blocked is one that acts on others, and is understood as given
 * @param stated  what follows from the block itself, or from what the modifier's own statements say
 * @param broader what is stated, and the same action read on its target in other statements: a reading that nobody reported
 * @param fails   statements that say that the modifier does not do it
 * @param listed  statements that name the modifier without saying whether it works
 * @param agents  what is known to take away what is blocked, or to fail to
 */
public record WhatIf(
        @Nullable Blocked blocked, @Nullable Applied applied, @Nullable String readAs, Outcome stated, @Nullable Broader broader,
        List<Why> fails, List<Why> listed, List<Agent> agents, boolean complete, @JsonUnwrapped Unstated unstated, List<String> hints) {

    /** @param kind entity, leg or statement */
    @JsonInclude(Include.NON_NULL)
    public record Blocked(String kind, String id, @Nullable Ref entity) {}

    /** @param actsAs the classes of it that the actions are recorded of; empty where they are its own */
    public record Applied(Ref modifier, List<Ref> actsAs, List<Act> actions) {}

    public record Act(String statement, String title, Ref agent, ModifierAction action, @Nullable Works works, @Nullable Ref actsOn, @Nullable String note) {}

    public record Broader(String reading, List<Ref> targets, List<Outcome.Broken> broken, List<Outcome.Surviving> surviving,
            List<Outcome.Broken> beneficialBroken) {}

    public record Why(String statement, String title, String why) {}
}
