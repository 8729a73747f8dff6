package org.exotrace.aggregate;

import java.util.List;
import org.exotrace.statement.StatementFilter;

/**
 * How which statements are grouped.
 *
 * @param by         in this order, each once
 * @param statements which count; their order means nothing
 * @param top        whether an entity counts as the classes above it that are a kind of nothing
 * @param primary    whether of the effects only the primary one counts
 */
public record AggregateRequest(List<By> by, StatementFilter statements, boolean top, boolean primary) {}
