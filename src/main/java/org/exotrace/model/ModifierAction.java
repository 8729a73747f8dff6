package org.exotrace.model;

import org.jspecify.annotations.Nullable;

/** What a modifier does to what it acts on, as the source has it. */
public enum ModifierAction {
    ABOLISHES("abolishes"),
    ADDS_TO_THE_EFFECT("adds to the effect"),
    ALLEVIATES("alleviates"),
    ATTENUATES("attenuates"),
    BLOCKS("blocks"),
    DECREASES("decreases"),
    ENHANCES("enhances"),
    FAILS_TO_BLOCK("fails to block"),
    IMPAIRS("impairs"),
    IMPROVES_OUTCOME_WITH("improves outcome with"),
    INHIBITS("inhibits"),
    LIFTS_SUPPRESSION_OF("lifts suppression of"),
    LISTED_AS_APPROACH("listed as approach"),
    LOWERS("lowers"),
    MAKES_NO_DIFFERENCE_TO("makes no difference to"),
    NOT_REQUIRED_FOR("not required for"),
    PART_OF_A_COMBINATION("part of a combination"),
    PREVENTS("prevents"),
    PREVENTS_THE_LOSS_OF("prevents the loss of"),
    RE_SENSITISES("re-sensitises"),
    REDUCES("reduces"),
    REMOVES("removes"),
    RESTORES("restores"),
    REVERSES("reverses"),
    SENSITISES("sensitises"),
    TAGS_FOR_REMOVAL("tags for removal"),
    TARGETS("targets"),
    WEAKENS("weakens");

    private final String word;

    ModifierAction(String word) {
        this.word = word;
    }

    /** Whether there is more or less of what it acts on; null where the word leaves that open. */
    public @Nullable Sign sign() {
        return switch (this) {
            case ABOLISHES, ALLEVIATES, ATTENUATES, BLOCKS, DECREASES, IMPAIRS, INHIBITS, LOWERS, PREVENTS, REDUCES, REMOVES, REVERSES,
                    TAGS_FOR_REMOVAL, WEAKENS -> Sign.NEGATIVE;
            case ENHANCES, IMPROVES_OUTCOME_WITH, LIFTS_SUPPRESSION_OF, PREVENTS_THE_LOSS_OF, RE_SENSITISES, RESTORES, SENSITISES ->
                    Sign.POSITIVE;
            default -> null;
        };
    }

    /** Whether the word itself says that nothing comes of it. */
    public boolean denies() {
        return this == FAILS_TO_BLOCK || this == MAKES_NO_DIFFERENCE_TO || this == NOT_REQUIRED_FOR;
    }

    /** The word of seeds, graph and API. */
    @Override
    public String toString() {
        return word;
    }
}
