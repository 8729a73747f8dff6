package org.exotrace.annotate;

import org.exotrace.entity.Resolver;
import org.jspecify.annotations.Nullable;

/**
 * One thing of a list.
 *
 * @param log2fc how much more there is of it in one sample than in the other, as the logarithm to base 2; null where nobody says
 */
public record ListItem(Resolver.Asked asked, @Nullable Double log2fc) {}
