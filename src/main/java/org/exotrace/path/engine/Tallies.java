package org.exotrace.path.engine;

/** Documented paths counted apart from assembled ones. */
public record Tallies(Tally documented, Tally assembled) {

    /** Without any path yet. */
    public static Tallies none() {
        return new Tallies(new Tally(), new Tally());
    }

    /** All that others count. */
    void add(Tallies others) {
        documented.add(others.documented);
        assembled.add(others.assembled);
    }

    Tally of(Found path) {
        return path.documented() ? documented : assembled;
    }
}
