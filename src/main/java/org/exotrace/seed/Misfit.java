package org.exotrace.seed;

import org.jspecify.annotations.Nullable;

/**
 * What does not fit of a thing.
 *
 * @param pointer of the value that does not fit, or of the field that should not be there, or should
 * @param gone    whether what stands there cannot be used
 * @param gap     pointer of the value that is not known because of it; null where nothing is lost
 */
record Misfit(String pointer, String rule, String what, String todo, boolean gone, @Nullable String gap) {

    /** Nothing is lost by it. */
    static Misfit harmless(String pointer, String rule, String what, String todo) {
        return new Misfit(pointer, rule, what, todo, false, null);
    }

    /** The value itself cannot be used. */
    static Misfit value(String pointer, String rule, String what, String todo) {
        return new Misfit(pointer, rule, what, todo, true, pointer);
    }
}
