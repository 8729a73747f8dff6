package org.exotrace.conflict;

import java.util.List;
import org.exotrace.scope.StatementScope;

/**
 * Which contradictions are asked for.
 *
 * @param bases      of one of these bases; empty for all
 * @param rules      by one of these rules; empty for all
 * @param statements in which one of these stands, by its record; empty for all
 * @param scope      that are one among these statements too; {@code papersMin} is of all statements of one together
 */
public record ConflictRequest(List<Basis> bases, List<Rule> rules, List<String> statements, StatementScope scope) {

    /** Every contradiction among all statements. */
    public static final ConflictRequest EVERY = new ConflictRequest(List.of(), List.of(), List.of(), StatementScope.ALL);

    /** Whether every contradiction is asked for, among whatever statements. */
    boolean isAll() {
        return bases.isEmpty() && rules.isEmpty() && statements.isEmpty() && scope.papersMin() == 0;
    }
}
