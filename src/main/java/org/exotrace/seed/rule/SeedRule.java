package org.exotrace.seed.rule;

/** One rule; it must bear seeds that break any other. */
interface SeedRule {

    /** The word in square brackets of a report; people search for it, so it stays. */
    String id();

    void check(SeedSet seeds, Report report);
}
