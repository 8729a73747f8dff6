package org.exotrace.graph;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A query whose lengths are patterns of their own in a union, without those that {@code $max} leaves out: they would give no row,
 * and a database that sees the query for the first time would plan the longest ones, which takes the longest.
 */
final class Lengths {

    private static final Pattern ALTERNATIVE = Pattern.compile("(?<=\n)UNION ALL\n((?:(?!UNION ALL|\\}).*\n)*)");
    private static final Pattern FROM = Pattern.compile("\\$max >= (\\d+)");

    private Lengths() {}

    static String within(String query, Map<String, Object> parameters) {
        return parameters.get("max") instanceof Number max
                ? ALTERNATIVE.matcher(query).replaceAll(it -> isLonger(it, max.longValue()) ? "" : Matcher.quoteReplacement(it.group()))
                : query;
    }

    private static boolean isLonger(MatchResult alternative, long max) {
        Matcher from = FROM.matcher(alternative.group(1));
        return from.find() && Long.parseLong(from.group(1)) > max;
    }
}
