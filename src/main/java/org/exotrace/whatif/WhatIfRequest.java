package org.exotrace.whatif;

import org.exotrace.scope.StatementScope;
import org.jspecify.annotations.Nullable;

/**
 * What is taken away or given, and which chains are looked at. One of block and apply is given; entities by any name.
 *
 * @param block  an entity with what lies below it, a leg or a statement
 * @param apply  a modifier, by its recorded actions
 * @param from   only chains that pass it
 * @param to     only chains that end in it: an effect, or a cell that it is placed in
 * @param effect only chains that end in this effect
 * @param scope  only chains of these statements, and only what these say of a modifier
 */
public record WhatIfRequest(
        @Nullable String block, @Nullable String apply, @Nullable String from, @Nullable String to, @Nullable String effect,
        StatementScope scope) {}
