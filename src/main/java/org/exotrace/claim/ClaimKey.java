package org.exotrace.claim;

import java.util.Arrays;
import java.util.Optional;
import org.exotrace.model.Sign;
import org.exotrace.model.Statement;
import org.exotrace.model.Step;
import org.exotrace.model.StepRelation;
import org.exotrace.model.Transfer;
import org.jspecify.annotations.Nullable;

/**
 * What makes legs of several statements one claim: exactly the same subject and object, and one relation. Influences are
 * told by their sign; whatever stands in the vesicle slot counts by its type.
 *
 * @param relation {@code +}, {@code -} or {@code 0} of an influence, the relation's own word of all others
 */
public record ClaimKey(String subject, String relation, String object) {

    private static final String BETWEEN = "~";

    public static ClaimKey of(Statement statement, Step step) {
        Sign sign = step.sign();
        String relation = sign == null ? step.relation().toString() : sign == Sign.POSITIVE ? "+" : sign == Sign.NEGATIVE ? "-" : "0";
        return of(statement, step.subject(), relation, step.object());
    }

    public static ClaimKey of(Statement statement, Transfer transfer) {
        return of(statement, transfer.subject(), transfer.relation().toString(), transfer.object());
    }

    private static ClaimKey of(Statement statement, String subject, String relation, String object) {
        return new ClaimKey(statement.participant(subject).entity(), relation, statement.participant(object).entity());
    }

    /** {@code gene:CD274~+~gene:PDCD1}. */
    public String id() {
        return subject + BETWEEN + relation + BETWEEN + object;
    }

    /** The sign of an influence; null of everything else. */
    public @Nullable Sign sign() {
        return switch (relation) {
            case "+" -> Sign.POSITIVE;
            case "-" -> Sign.NEGATIVE;
            case "0" -> Sign.UNKNOWN;
            default -> null;
        };
    }

    /** The relation of what is no influence; null of an influence. */
    public @Nullable String named() {
        return sign() == null ? relation : null;
    }

    /** Whether it is a step's and not a transfer's. */
    public boolean isStep() {
        return sign() != null || Arrays.stream(StepRelation.values()).anyMatch(it -> it.toString().equals(relation));
    }

    /** The same with the opposite sign; empty of what has none that is known. */
    public Optional<ClaimKey> contrary() {
        return switch (relation) {
            case "+" -> Optional.of(new ClaimKey(subject, "-", object));
            case "-" -> Optional.of(new ClaimKey(subject, "+", object));
            default -> Optional.empty();
        };
    }
}
