package org.exotrace.projection;

import java.util.List;
import org.exotrace.model.Modifier;
import org.exotrace.model.Participant;
import org.exotrace.model.Role;
import org.exotrace.model.Sign;
import org.exotrace.model.Statement;
import org.exotrace.model.Step;
import org.exotrace.model.Transfer;
import org.exotrace.model.Works;
import org.jspecify.annotations.Nullable;

/**
 * What one statement says of two of its participants.
 *
 * @param id       {@code G047/t1}, {@code G047/1}, {@code G064/m1} of a modifier, {@code G012/a1} of what goes along
 * @param n        place among those of its kind
 * @param relation the word of the leg, of the modifier's action, or {@code marks}, {@code associated_with}
 * @param transfer null unless it is one; so are step and modifier
 */
public record Arrow(
        Statement statement, String id, Kind kind, int n, String relation, Participant subject, Participant object,
        @Nullable Transfer transfer, @Nullable Step step, @Nullable Modifier modifier) {

    /** What makes the arrow; only transfers and steps are legs, and only they lie on paths. */
    public enum Kind {
        TRANSFER("transfer"),
        STEP("step"),
        CORRELATION("correlation"),
        MODIFIER("modifier");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        @Override
        public String toString() {
            return word;
        }
    }

    /** Positive, negative or unknown; null where the relation has none, or where it is said not to be so. */
    public @Nullable Sign sign() {
        return step == null || step.negated() ? null : step.sign();
    }

    /** Whether the source does not say it outright: inferred, meant to happen, or put with a may. */
    public boolean hedged() {
        return step != null && step.hedged();
    }

    /** Whether the source says that it is not so. */
    public boolean negated() {
        return step != null && step.negated() || transfer != null && transfer.negated() || modifier != null && modifier.negated();
    }

    /** Whether its word alone would say the opposite: it is said not to be so, and the word does not tell. */
    public boolean denied() {
        return modifier == null ? negated() : negated(modifier) && !modifier.action().denies();
    }

    private static boolean negated(Modifier it) {
        return it.negated() || it.works() == Works.NO;
    }

    public boolean aim() {
        return step != null && step.aim() || transfer != null && transfer.aim();
    }

    /** Numbers of the steps whose object is this one's subject. */
    public List<Integer> follows() {
        return step == null ? List.of() : step.follows();
    }

    /** The node that stands for a participant: what is in the vesicle slot belongs to its statement alone. */
    public static String node(Statement statement, Participant it) {
        return it.role() == Role.VESICLE ? statement.record() + "/" + it.p() : it.entity();
    }

    public String source() {
        return node(statement, subject);
    }

    public String target() {
        return node(statement, object);
    }
}
