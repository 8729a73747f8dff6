package org.exotrace.shown;

import java.util.List;
import java.util.Map;
import org.exotrace.model.Block;
import org.exotrace.model.EvidenceSetting;
import org.exotrace.model.Read;
import org.jspecify.annotations.Nullable;

/**
 * One experiment, as it was read.
 *
 * @param paper    id of the paper; several experiments of one paper are one group
 * @param claimed  what the part read claims in its own words: rings, never more; null where pips follow from the block
 * @param settings where it may have been done: of a paper of which only an abstract was read, one of these
 * @param inside   whether the statement puts the cargo inside the vesicle
 */
public record Item(String paper, Read read, boolean refutes, @Nullable Map<Pip, Half> claimed, List<EvidenceSetting> settings, boolean inside, Block block) {

    /** What others wrote of it adds nothing, and what nobody checked adds nothing either. */
    boolean counts() {
        return read != Read.REVIEW_ONLY && read != Read.MACHINE;
    }

    /** Whether it may fill a pip: an abstract may claim, no more. */
    boolean fills() {
        return read == Read.FULL_TEXT || read == Read.PART;
    }

    boolean supports() {
        return counts() && !refutes;
    }

    /** The deeper, the more; what was read less deeply contests nothing. */
    int depth() {
        return switch (read) {
            case FULL_TEXT -> 4;
            case PART -> 3;
            case ABSTRACT -> 2;
            case DIGEST, DATABASE -> 1;
            case REVIEW_ONLY, MACHINE -> 0;
        };
    }
}
