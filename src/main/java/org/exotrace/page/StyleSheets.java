package org.exotrace.page;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Joins style sheets into one: each import becomes a block of its layer, in the order of the imports. */
final class StyleSheets {

    private static final Pattern IMPORT = Pattern.compile("(?m)^@import url\\('([^']+)'\\) layer\\(([\\w-]+)\\);");

    /** What is only allowed at the top of a file, or means another file from another place. */
    private static final Pattern UNKNOWN = Pattern.compile("@(?:import|charset|namespace)\\b.*|\\burl\\((?!['\"]?(?:data:|#)).*");

    private StyleSheets() {}

    /** @throws CannotJoinException for sheets that mean something else in another place */
    static String join(Sources sources, String start) {
        String joined = IMPORT.matcher(sources.text(start)).replaceAll(it -> {
            String path = URI.create("/" + start).resolve(it.group(1)).getPath().substring(1);
            return Matcher.quoteReplacement("@layer %s {\n%s}".formatted(it.group(2), sources.text(path)));
        });
        UNKNOWN.matcher(joined).results().findFirst().ifPresent(it -> {
            throw new CannotJoinException(start, "cannot be joined for '%s'. Import sheets here alone, by @import url('...') layer(...);"
                    .formatted(it.group()) + " and let them name no other files.");
        });
        return joined;
    }
}
