package org.exotrace.aggregate;

import java.util.Locale;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.entity.Ref;
import org.exotrace.evidence.DocumentRef;
import org.exotrace.model.Role;
import org.jspecify.annotations.Nullable;

/** What statements are grouped by. */
public enum By {
    SOURCE(Role.SOURCE),
    VESICLE(Role.VESICLE),
    CARGO(Role.CARGO),
    TARGET(Role.TARGET),
    RECEPTOR(Role.RECEPTOR),
    EFFECT(Role.EFFECT),
    DISEASE(Role.DISEASE),
    THEME(null),
    DOCUMENT(null),
    DATASET(null),
    SETTING(null);

    private final @Nullable Role role;

    By(@Nullable Role role) {
        this.role = role;
    }

    /** Of what is an entity; null of all else. */
    @Nullable
    Role role() {
        return role;
    }

    /** How an answer tells it: an entity or a document with id and label, a word as it stands. */
    Object value(Catalogue catalogue, String key) {
        if (role != null) {
            return Ref.to(catalogue, key);
        }
        return this == DOCUMENT ? DocumentRef.of(catalogue.publication(key)) : key;
    }

    String label(Catalogue catalogue, String key) {
        if (role != null) {
            return catalogue.entity(key).label();
        }
        return this == DOCUMENT ? catalogue.publication(key).label() : key;
    }

    /** The word of the API. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
