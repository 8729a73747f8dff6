package org.exotrace.annotate;

import java.util.List;
import org.exotrace.statement.StatementFilter;
import org.jspecify.annotations.Nullable;

/**
 * What a list's things do.
 *
 * @param context   which statements take part; null for all
 * @param assembled whether hypotheses are looked for
 * @param maxMs     time for these, in milliseconds; what statements say is told whole
 */
public record AnnotateRequest(List<ListItem> items, @Nullable StatementFilter context, boolean assembled, int maxMs) {}
