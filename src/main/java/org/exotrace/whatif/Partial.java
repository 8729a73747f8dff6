package org.exotrace.whatif;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * The best there is where no set breaks every chain.
 *
 * @param misses chains that it does not break, and by which route
 */
public record Partial(@JsonUnwrapped Intervention.Block set, List<Outcome.Surviving> misses) {}
