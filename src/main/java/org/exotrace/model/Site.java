package org.exotrace.model;

import org.jspecify.annotations.Nullable;

/** Where a molecule stands in its cell, and who says so: no statement says it, a data base of proteins does. */
public record Site(Where where, Source source) {

    /** The place itself. */
    public enum Where {
        MEMBRANE("membrane"),
        ENDOSOME_MEMBRANE("endosome membrane"),
        CYTOSOL("cytosol"),
        NUCLEUS("nucleus");

        private final String word;

        Where(String word) {
            this.word = word;
        }

        /** The word of seeds, graph and API. */
        @Override
        public String toString() {
            return word;
        }
    }

    /**
     * What it was read in.
     *
     * @param accession the term of the entity whose row says so; null where the source has no rows
     * @param licence   of the source, as SPDX writes it
     * @param seenIn    where the row was read, with its version
     */
    public record Source(String name, @Nullable String accession, @Nullable String licence, String seenIn) {}
}
