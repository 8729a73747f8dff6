package org.exotrace.model;

import org.jspecify.annotations.Nullable;

/**
 * A comparison of the statement with the cited paper's abstract; the paper's facts are not part of the statement.
 *
 * @param against how well the reference is known: a check against a candidate never counts as checked
 * @param step    the step that the paper contradicts, where it says no
 */
public record SourceCheck(
        Agreement agrees, ReferenceStatus against, @Nullable Integer step, @Nullable String note, @Nullable String url) {}
