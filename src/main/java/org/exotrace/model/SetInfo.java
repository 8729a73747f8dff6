package org.exotrace.model;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a data set says of itself: a folder of seeds has one name, and several stand side by side. */
public record SetInfo(String name, @Nullable String title, @Nullable String version, @Nullable String licence) {

    /** The set that the program brings; nobody else may take the name. */
    public static final String SHIPPED = "shipped";

    /** The name of a set that gives itself none. */
    public static final String OWN = "own";

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,31}");

    /** Whether a data set may have that name. */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /** A set that gives nothing but its name. */
    public static SetInfo named(String name) {
        return new SetInfo(name, null, null, null);
    }
}
