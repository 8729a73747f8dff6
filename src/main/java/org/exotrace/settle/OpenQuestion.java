package org.exotrace.settle;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import org.exotrace.entity.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Something that the data leave open, and what would settle it.
 *
 * @param from       where the mechanism that it is about starts
 * @param to         what comes of it
 * @param experiment null where a paper may hold the answer
 * @param outcomes   one for each way in which it may come out
 * @param records    of the statements that it is about
 */
public record OpenQuestion(
        String id, QuestionKind kind, String question, Ref from, Ref to,
        @JsonInclude(Include.ALWAYS) @Nullable Experiment experiment, List<Outcome> outcomes, List<String> records) {

    /**
     * What the engine answers once a statement with that result stands beside the others, of a paper of its own that was read in full.
     *
     * @param assume          the result
     * @param verdictBefore   from start to end, as it is
     * @param verdictAfter    the same with that statement
     * @param verdictsChanged how many verdicts, of the start and primary effect of each statement, and how many contradictions come out
     *     otherwise
     * @param rungsChanged    how many claims reach another rung
     * @param changes         the first of these verdicts
     * @param contradictions  topics of the contradictions that come or go
     */
    public record Outcome(
            String assume, Judgement verdictBefore, Judgement verdictAfter, int verdictsChanged, int rungsChanged, List<Change> changes,
            List<String> contradictions) {}

    /** A verdict that comes out otherwise. */
    public record Change(Ref from, Ref to, Judgement before, Judgement after) {}

    /** The most that an outcome changes. */
    int verdictsChanged() {
        return outcomes.stream().mapToInt(Outcome::verdictsChanged).max().orElse(0);
    }

    int rungsChanged() {
        return outcomes.stream().mapToInt(Outcome::rungsChanged).max().orElse(0);
    }

    /** Whether every verdict is one that no time limit cut. */
    boolean isWhole() {
        return outcomes.stream().noneMatch(it -> it.verdictBefore().partial() || it.verdictAfter().partial());
    }

    /** Whether any outcome makes a difference. */
    boolean matters() {
        return verdictsChanged() > 0 || rungsChanged() > 0;
    }
}
