package org.exotrace.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where in its document a statement stands, as far as that was read.
 *
 * @param section key of a section
 * @param lines   first and last line of the plain text
 * @param part    what was read: abstract, legend
 */
public record Passage(
        @Nullable String section,
        List<Integer> lines,
        @Nullable String part,
        @Nullable String figure,
        @Nullable String table,
        @Nullable String page,
        @Nullable String row) {

    /** Where nothing of it is said. */
    public static final Passage NONE = new Passage(null, List.of(), null, null, null, null, null);

    public Passage {
        lines = Lists.copy(lines);
    }
}
