package org.exotrace.agent;

import java.util.Locale;
import java.util.Optional;
import org.exotrace.catalogue.Catalogue;

/** How what an agent acts on fits what was asked about. */
public enum Matched {
    /** It is that. */
    SAME,
    /** It is a kind of that. */
    NARROWER,
    /** That is a kind of it. */
    BROADER,
    /** The record names the class of the drug, and not the drug. */
    CLASS;

    /** How one entity fits another; empty where neither is a kind of the other. */
    static Optional<Matched> of(Catalogue catalogue, String asked, String actedOn) {
        if (asked.equals(actedOn)) {
            return Optional.of(SAME);
        }
        if (catalogue.hierarchy().below(asked).contains(actedOn)) {
            return Optional.of(NARROWER);
        }
        return catalogue.hierarchy().above(asked).contains(actedOn) ? Optional.of(BROADER) : Optional.empty();
    }

    /** The word of the API. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
