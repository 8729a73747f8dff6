package org.exotrace.model;

import org.jspecify.annotations.Nullable;

/**
 * A stated influence, or a relation beside it that carries no cause. The relation fixes the sign:
 * binding, capability and association have none and carry no causal path.
 */
public enum StepRelation {
    ACTIVATES("activates", Sign.POSITIVE),
    INHIBITS("inhibits", Sign.NEGATIVE),
    AFFECTS("affects", Sign.UNKNOWN),
    BINDS("binds", null),
    CAPABLE_OF("capable_of", null),
    ASSOCIATED_WITH("associated_with", null);

    private final String word;
    private final @Nullable Sign sign;

    StepRelation(String word, @Nullable Sign sign) {
        this.word = word;
        this.sign = sign;
    }

    public @Nullable Sign sign() {
        return sign;
    }

    /** The word of seeds, graph and API. */
    @Override
    public String toString() {
        return word;
    }
}
