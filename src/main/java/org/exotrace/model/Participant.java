package org.exotrace.model;

import org.jspecify.annotations.Nullable;

/**
 * One entity in one role of one statement. Two states of one entity are two participants.
 *
 * @param p             key within the statement: {@code s}, {@code v}, {@code c1}
 * @param entity        id of the entity
 * @param in            where the sentence places it: another participant's key, {@code outside}, {@code unstated} (in one of the cells, left open which), or null
 * @param state         the condition it is in (M2, chemotherapy-resistant)
 * @param qualifier     what else the sentence says of it
 * @param disease       the disease of a source cell, where printed
 * @param status        stated, implied by the printed effect, or inferred from context
 * @param basis         what an implied or inferred participant rests on
 * @param location      where a cargo sits, where printed
 * @param locationNote  what else is said of that place
 * @param engineered    whether the vesicle is made or changed on purpose, or how
 * @param function      of a vesicle
 * @param direction     of an effect
 * @param primary       true for the one effect that the statement ends in
 */
public record Participant(
        String p,
        Role role,
        String entity,
        @Nullable String in,
        @Nullable String state,
        @Nullable String qualifier,
        @Nullable String disease,
        Status status,
        @Nullable String basis,
        @Nullable Location location,
        @Nullable String locationNote,
        @Nullable Engineered engineered,
        @Nullable VesicleFunction function,
        @Nullable Direction direction,
        @Nullable String directionNote,
        boolean primary) {

    private static final String OUTSIDE = "outside";
    private static final String UNSTATED = "unstated";

    public Participant {
        status = status == null ? Status.STATED : status;
    }

    /** Stated to be outside of cells and vesicles. */
    public boolean isOutside() {
        return OUTSIDE.equals(in);
    }

    /** In one of the cells, while the words leave open in which. */
    public boolean isPlaceUnstated() {
        return UNSTATED.equals(in);
    }

    /** The key of the participant that it is placed in; null where there is none. */
    public @Nullable String holder() {
        return isOutside() || isPlaceUnstated() ? null : in;
    }

    public boolean inferred() {
        return status == Status.INFERRED;
    }
}
