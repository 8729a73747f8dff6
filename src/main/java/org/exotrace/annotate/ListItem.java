package org.exotrace.annotate;

import org.exotrace.entity.Resolver;
import org.jspecify.annotations.Nullable;

/**
 * One thing of a list.
 *
 * @param given  its name in the list
 * @param asked  what is looked up: that name, or what somebody settled that it means
 * @param log2fc how much more there is of it in one sample than in the other, as the logarithm to base 2; null where nobody says
 */
public record ListItem(String given, Resolver.Asked asked, @Nullable Double log2fc) {

    /** A thing by its name. */
    public static ListItem named(String name, @Nullable Double log2fc) {
        return new ListItem(name, Resolver.Asked.of(name), log2fc);
    }
}
