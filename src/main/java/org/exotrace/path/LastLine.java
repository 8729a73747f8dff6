package org.exotrace.path;

import org.exotrace.path.engine.Budget;
import org.exotrace.path.engine.Limit;
import org.jspecify.annotations.Nullable;

/**
 * What a stream ends with: whether the lines before it are all.
 *
 * @param endedBy null where the search ended by itself
 */
record LastLine(boolean complete, @Nullable Limit endedBy) {

    static LastLine of(boolean complete, Budget budget) {
        return new LastLine(complete, budget.endedBy());
    }
}
