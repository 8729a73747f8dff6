package org.exotrace.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One stated influence; subject and object are participants' keys.
 *
 * @param mode            binding where the binding itself brings the next step about
 * @param verb            the curator's word
 * @param printedAs       the source's word, where it stands in the passage
 * @param aspect          what of the object is touched: expression, stability, signalling
 * @param branch          why the step does not follow from the one before
 * @param follows         numbers of the steps whose object is this one's subject; empty where it starts anew
 * @param inferred        the order is the curator's
 * @param aim             meant to happen, not shown to
 * @param ambiguous       the source can be read otherwise; a flag to show, not a sign
 * @param negated         the source says that it is not so: no part of any path
 * @param citedPaperSign  what the cited paper says, where it disagrees
 */
public record Step(
        int n,
        String subject,
        StepRelation relation,
        String object,
        @Nullable StepMode mode,
        String verb,
        @Nullable String printedAs,
        @Nullable String aspect,
        @Nullable String branch,
        List<Integer> follows,
        boolean inferred,
        boolean hedged,
        boolean aim,
        @Nullable String assay,
        boolean ambiguous,
        @Nullable Sign citedPaperSign,
        boolean negated,
        @Nullable String note) {

    public Step {
        follows = Lists.copy(follows);
    }

    public @Nullable Sign sign() {
        return relation.sign();
    }

    /** Whether the cited paper gives another sign. */
    public boolean isDisputed() {
        return citedPaperSign != null && citedPaperSign != sign();
    }

    /**
     * The sign that counts in a path: unknown where the cited paper says the opposite; null where none is carried, as by a
     * step that is said not to be so.
     */
    public @Nullable Sign pathSign() {
        if (negated) {
            return null;
        }
        Sign own = relation.sign();
        return own != null && isDisputed() ? Sign.UNKNOWN : own;
    }
}
