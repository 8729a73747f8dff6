package org.exotrace.path;

import java.util.List;
import org.exotrace.evidence.DocumentRef;
import org.jspecify.annotations.Nullable;

/**
 * What a verdict rests on: the smallest sets of papers whose loss changes it.
 *
 * @param sets         smallest first
 * @param withoutPaper records of statements that take part and rest on no identified paper: they are lost with none
 * @param complete     whether these are all sets of at most {@link Losses#MOST_PAPERS} papers
 */
public record RestsOn(List<PaperSet> sets, List<String> withoutPaper, boolean complete) {

    /** Papers of which every one has to fall. */
    public record PaperSet(List<DocumentRef> papers, After verdictAfter) {}

    /** @param basis null where nothing speaks to it any more */
    public record After(VerdictValue value, @Nullable Basis basis) {

        static After of(Outcome it) {
            return new After(it.value(), it.basis());
        }

        /** Whether it says something else, or says the same but statements no longer say it themselves. */
        boolean differs(After other) {
            return value != other.value || value != VerdictValue.UNDETERMINED && isAssembled() != other.isAssembled();
        }

        private boolean isAssembled() {
            return basis == Basis.ASSEMBLED;
        }
    }
}
