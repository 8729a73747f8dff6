package org.exotrace.diff;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import org.exotrace.answer.Momentary;
import org.exotrace.entity.Ref;
import org.exotrace.path.Basis;
import org.exotrace.path.VerdictValue;
import org.jspecify.annotations.Nullable;

/**
 * What the second of two data sets has, lacks and says otherwise than the first.
 *
 * @param a         version of the first
 * @param b         version of the second
 * @param counted   how many verdicts were held against each other
 * @param complete  whether those are all; time ends a long comparison
 * @param verdicts  those that are not the same, by their ends
 * @param conflicts contradictions that stand in one alone
 */
public record DataDiff(
        String a, String b, List<Thing> added, List<Thing> removed, List<Changed> changed, int counted, boolean complete,
        List<VerdictChange> verdicts, List<ConflictChange> conflicts) implements Momentary {

    /**
     * One that stands in one of them alone.
     *
     * @param kind   statement, entity, publication ...
     * @param record its id
     * @param label  what it is called
     */
    public record Thing(String kind, String record, String label) {}

    /** @param fields names of the fields that differ, as the export as JSON has them */
    public record Changed(String kind, String record, String label, List<String> fields) {}

    /** @param basis null where nothing speaks to it */
    public record Verdict(VerdictValue value, @Nullable Basis basis) {}

    /**
     * @param before  null where the first data set does not have both ends
     * @param after   null where the second does not
     * @param because what was added, removed or changed among what the verdict rests on: records of statements; where none of them
     *                was, ids of entities and publications that they name
     */
    public record VerdictChange(
            Ref from, Ref to, @JsonInclude(Include.ALWAYS) @Nullable Verdict before, @JsonInclude(Include.ALWAYS) @Nullable Verdict after,
            List<String> because) {}

    /**
     * @param rule       null where a curator wrote it
     * @param before     whether it stands in the first
     * @param after      whether it stands in the second
     * @param statements on all its sides
     */
    public record ConflictChange(@Nullable String rule, String topic, boolean before, boolean after, List<String> statements, List<String> because) {}

    /** Whether nothing differs. */
    public boolean isSame() {
        return a.equals(b);
    }

    @Override
    public boolean momentary() {
        return !complete;
    }
}
