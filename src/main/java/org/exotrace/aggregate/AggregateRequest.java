package org.exotrace.aggregate;

import java.util.List;
import org.exotrace.statement.StatementFilter;

/**
 * How which statements are grouped.
 *
 * @param by         in this order, each once
 * @param statements which count; their order means nothing
 * @param fold       how far ends are folded
 * @param primary    whether of the effects only the primary one counts
 * @param group      the ends of the one group that is asked for, with its statements: ids, {@link Column#NONE}, or what
 *                   {@link Others} are named; empty for all groups
 */
public record AggregateRequest(List<By> by, StatementFilter statements, Fold fold, boolean primary, List<String> group) {}
