package org.exotrace.model;

import org.jspecify.annotations.Nullable;

/**
 * A comparison of the statement with the cited paper's abstract; the paper's facts are not part of the statement.
 *
 * @param agrees  yes, partly, no
 * @param against verified, or candidate: such a check never counts as checked
 * @param step    the step that the paper contradicts, where it says no
 */
public record SourceCheck(
        String agrees, String against, @Nullable Integer step, @Nullable String note, @Nullable String url) {}
