package org.exotrace.shown;

/** A question that experiments answer: D, A, N and S whether a mechanism matters, T and E how it works. */
public enum Pip {
    D("detected"),
    T("transferred"),
    A("active"),
    N("necessary"),
    E("engaged"),
    S("sufficient");

    private final String word;

    Pip(String word) {
        this.word = word;
    }

    /** What it says where it is filled. */
    public String word() {
        return word;
    }
}
