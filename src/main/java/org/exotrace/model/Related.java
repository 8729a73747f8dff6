package org.exotrace.model;

import org.jspecify.annotations.Nullable;

/** Another statement that a curator points to, and how the two hang together where that is said. */
public record Related(String record, @Nullable String relation) {}
