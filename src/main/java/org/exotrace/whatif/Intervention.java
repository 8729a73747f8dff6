package org.exotrace.whatif;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.exotrace.agent.Agent;
import org.exotrace.answer.Unstated;
import org.exotrace.entity.Ref;
import org.exotrace.model.Direction;
import org.jspecify.annotations.Nullable;

/**
 * What {@code /interventions} answers.
 *
 * @param targetable  what some modifier blocks, inhibits, removes or reduces
 * @param sets        every minimal set that breaks all documented chains into the effect
 * @param partial     the set that breaks most of the chains, where there is no set that breaks all; null where none breaks one
 * @param unbreakable chains that nothing targetable breaks; with any of these there is no set
 */
public record Intervention(
        Ref effect, @Nullable Direction direction, int maxSize, List<Ref> targetable, List<Block> sets,
        @Nullable Partial partial,
        List<Unbreakable> unbreakable, boolean complete, @JsonUnwrapped Unstated unstated, List<String> hints) {

    /**
     * @param leaves chains into the effect that still stand: of the other direction, or of none
     * @param harms  chains that raise anti-tumour immunity and break too, the first of all; what tells of that very
     *               intervention is none
     * @param agents what is known to take away its members, or to fail to
     */
    public record Block(
            List<Ref> block, List<Chain> breaks, List<Outcome.Surviving> leaves, List<Outcome.Broken> harms, int harmsTotal,
            List<Agent> agents) {}

    public record Chain(String statement, String title, Ref effect, @Nullable Direction direction) {}

    public record Unbreakable(String statement, String title, Ref effect, @Nullable Direction direction, List<String> route) {}
}
