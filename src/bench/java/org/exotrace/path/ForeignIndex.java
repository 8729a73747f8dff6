package org.exotrace.path;

import org.exotrace.catalogue.Catalogue;
import org.exotrace.path.engine.PathIndex;

/** Puts a graph that no statements tell of in the place of a catalogue's own legs. */
public final class ForeignIndex {

    private ForeignIndex() {}

    /** Call this before any search. */
    public static void give(Catalogue catalogue, PathIndex index) {
        catalogue.derived(LegSource.class, it -> new LegSource(index, it));
    }
}
