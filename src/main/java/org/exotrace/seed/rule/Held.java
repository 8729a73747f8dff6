package org.exotrace.seed.rule;

import org.exotrace.model.CuratedConflict;
import org.exotrace.model.Entity;
import org.exotrace.model.Extension;
import org.exotrace.model.Publication;
import org.exotrace.model.Statement;
import org.exotrace.model.Theme;

/** What messages call a thing that is held already: {@code data set shipped, statement G047}. */
public final class Held {

    private static final String SET = "data set ";

    private Held() {}

    static String place(Object thing) {
        if (thing instanceof Statement it) {
            return place(it.dataset(), "statement", it.record());
        }
        if (thing instanceof Entity it) {
            return place(it.dataset(), "entity", it.id());
        }
        if (thing instanceof Extension it) {
            return place(it.dataset(), "extension of", it.entity());
        }
        if (thing instanceof Publication it) {
            return place(it.dataset(), it.isDocument() ? "document" : "publication", it.id());
        }
        if (thing instanceof Theme it) {
            return place(it.dataset(), "theme", it.name());
        }
        if (thing instanceof CuratedConflict it) {
            return place(it.dataset(), "conflict", it.id());
        }
        throw new IllegalArgumentException("Nothing of a data set: " + thing);
    }

    private static String place(String set, String kind, String id) {
        return SET + set + ", " + kind + " " + id;
    }

    /** The data set that such a place names. */
    public static String set(String place) {
        return place.substring(SET.length(), place.indexOf(','));
    }
}
