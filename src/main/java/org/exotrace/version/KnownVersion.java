package org.exotrace.version;

import org.jspecify.annotations.Nullable;

/**
 * A data version that can be answered from.
 *
 * @param loadedAt when it was first served here, as ISO 8601; of one that the program brings, the day of its release; null for one
 *                 that is served and not kept yet
 * @param program  version of the program that kept it
 */
public record KnownVersion(String dataVersion, @Nullable String loadedAt, String program) {}
