package org.exotrace.model;

/** What a modifier does to what it acts on, as the source has it. */
public enum ModifierAction {
    BLOCKS("blocks"),
    ENHANCES("enhances"),
    FAILS_TO_BLOCK("fails to block"),
    INHIBITS("inhibits"),
    LISTED_AS_APPROACH("listed as approach"),
    MAKES_NO_DIFFERENCE_TO("makes no difference to"),
    NOT_REQUIRED_FOR("not required for"),
    PART_OF_A_COMBINATION("part of a combination"),
    REDUCES("reduces"),
    REMOVES("removes"),
    TARGETS("targets");

    private final String word;

    ModifierAction(String word) {
        this.word = word;
    }

    /** The word of seeds, graph and API. */
    @Override
    public String toString() {
        return word;
    }
}
