package org.exotrace.whatif;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.exotrace.entity.Ref;
import org.exotrace.model.Direction;
import org.jspecify.annotations.Nullable;

/**
 * What a cut does to the chains asked about.
 *
 * @param broken           chains of which no route to the effect is left
 * @param surviving        chains that still come to one of the effects concerned, and by which route
 * @param beneficialBroken those of the broken that raise anti-tumour immunity
 * @param complete         whether every route of these chains was looked at
 */
public record Outcome(
        List<Broken> broken, List<Surviving> surviving, List<Broken> beneficialBroken, @JsonIgnore boolean complete) {

    static final Outcome NONE = new Outcome(List.of(), List.of(), List.of(), true);

    /**
     * @param title     of the statement
     * @param direction what the statement says of the effect
     * @param leg       the first leg that is gone
     * @param against   what is said to withstand the agent, and stands on this chain
     */
    public record Broken(String statement, String title, Ref effect, @Nullable Direction direction, String leg, List<WhatIf.Why> against) {}

    public record Surviving(String statement, String title, Ref effect, @Nullable Direction direction, List<String> route) {}
}
