package org.exotrace.path;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import org.exotrace.answer.Momentary;
import org.exotrace.answer.Unstated;
import org.exotrace.entity.Ref;
import org.exotrace.facet.Separation;
import org.exotrace.path.engine.Limit;
import org.exotrace.path.engine.Order;
import org.jspecify.annotations.Nullable;

/**
 * What {@code /paths} answers where one end is left open: everything at that end, each with what the question between the two
 * would answer.
 *
 * @param from      null where every start was asked for
 * @param to        null where every end was asked for
 * @param ends      the first of them in their order
 * @param totalEnds how many were found
 * @param shown     how many of them are told
 * @param entities  of the best paths; null with {@code detail=ids}, as are the legs
 */
public record EndsAnswer(
        PathAnswer.@Nullable End from,
        PathAnswer.@Nullable End to,
        List<EndItem> ends,
        int totalEnds,
        int shown,
        boolean complete,
        @JsonUnwrapped Unstated unstated,
        Order order,
        PathAnswer.Limits limits,
        @JsonInclude(Include.NON_NULL) @Nullable Map<String, Ref> entities,
        @JsonInclude(Include.NON_NULL) @Nullable Map<String, PathAnswer.LegItem> legs,
        List<String> hints) implements Momentary {

    @Override
    public boolean momentary() {
        return limits.endedBy() == Limit.MS;
    }

    /**
     * One thing at the open end.
     *
     * @param reached how the cell itself is reached, where the question between the two ends in a cell; null otherwise
     * @param papers  distinct primary papers whose statements say something of it; none say what is only assembled
     * @param best    the first path of the question between the two, or of a cell in which nothing happens the one that reaches it;
     *     null where statements say it without steps
     */
    public record EndItem(
            Ref entity,
            EndVerdict verdict,
            @JsonInclude(Include.NON_NULL) PathAnswer.@Nullable Reached reached,
            PathAnswer.Counts counts,
            int papers,
            PathAnswer.@Nullable PathItem best) {}

    /** The verdict of the question between the two ends, without what each statement says. */
    public record EndVerdict(
            VerdictValue value, @Nullable Basis basis, List<Separation> separatedBy, boolean inferredOnly, boolean hedged,
            PathAnswer.Units raises, PathAnswer.Units lowers, PathAnswer.Units noDifference, PathAnswer.Units open) {

        static EndVerdict of(PathAnswer.Verdict it) {
            return new EndVerdict(it.value(), it.basis(), it.separatedBy(), it.inferredOnly(), it.hedged(),
                    it.raises(), it.lowers(), it.noDifference(), it.open());
        }
    }
}
