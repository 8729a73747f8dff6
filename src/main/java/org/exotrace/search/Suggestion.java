package org.exotrace.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.exotrace.model.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * What may be meant.
 *
 * @param type       of an entity; null of the others, as is curie
 * @param roles      of an entity; empty of the others
 * @param matched    the name that was typed, in full
 * @param statements how many have it, rest on it or are it
 * @param without    words that were typed and that it does not hold; empty where it holds all
 */
public record Suggestion(
        Sort kind,
        String id,
        String label,
        @Nullable EntityType type,
        @Nullable String curie,
        Map<String, Integer> roles,
        String matched,
        int statements,
        List<String> without) {

    /** What can be searched for. */
    public enum Sort {
        ENTITY, STATEMENT, DOCUMENT, PUBLICATION;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
