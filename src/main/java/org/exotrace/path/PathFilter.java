package org.exotrace.path;

import java.util.List;
import org.exotrace.model.EntityType;
import org.exotrace.model.Modality;
import org.exotrace.model.ReferenceStatus;
import org.exotrace.model.StepRelation;

/**
 * What narrows paths beside the statements that take part. What stands in one list means or, different ones mean and; an empty
 * list is no wish.
 *
 * @param relations   of steps; transfers take part whatever is named
 * @param between     types of what may stand between the ends
 * @param modalities  of the statement of each leg
 * @param statuses    of what the statement of each leg rests on: of one item at least
 * @param papersMin   by how many papers the claim of each leg is made at least; 0 for no such wish
 */
public record PathFilter(
        List<StepRelation> relations, List<EntityType> between, List<Modality> modalities, List<ReferenceStatus> statuses, int papersMin) {

    /** Everything. */
    public static final PathFilter NONE = new PathFilter(List.of(), List.of(), List.of(), List.of(), 0);

    /** Whether it narrows legs one by one and nodes, so that a statement speaks by its paths alone. */
    boolean narrowsLegs() {
        return !relations.isEmpty() || !between.isEmpty() || papersMin > 0;
    }
}
