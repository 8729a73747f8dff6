package org.exotrace.whatif;

import org.exotrace.model.Direction;
import org.exotrace.scope.StatementScope;
import org.jspecify.annotations.Nullable;

/**
 * Which effect is to be come by.
 *
 * @param effect    any name of it
 * @param direction increase or decrease; null for any
 * @param maxSize   members of a set at most, from 1 to {@link #MOST_SIZE}
 * @param scope     only chains of these statements, and only what these say of modifiers
 */
public record InterventionRequest(String effect, @Nullable Direction direction, int maxSize, StatementScope scope) {

    public static final int USUAL_SIZE = 2;
    public static final int MOST_SIZE = 4;
}
