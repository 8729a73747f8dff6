package org.exotrace.search;

import java.util.Map;
import org.exotrace.model.EntityType;
import org.jspecify.annotations.Nullable;

/** An entity that may be meant; {@code matched} is the name that was typed, in full. */
public record Suggestion(
        String id,
        String label,
        EntityType type,
        @Nullable String curie,
        Map<String, Integer> roles,
        String matched,
        int statements) {}
