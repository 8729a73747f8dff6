package org.exotrace.path;

import java.util.Locale;
import org.exotrace.model.Publication;

/** How well a leg is backed: by a reference that was verified, by one still open or only a candidate, or by none. */
public enum Weakest {
    VERIFIED,
    OPEN,
    NONE;

    static Weakest of(Publication publication) {
        return publication.isReview() ? NONE : publication.status().equals("verified") ? VERIFIED : OPEN;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
