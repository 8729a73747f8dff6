package org.exotrace.guard;

import java.util.Map;

/** What is looked at before a query is handed on to be read: its length, and how deep its brackets are nested. Takes no time. */
public final class Measure {

    private static final int LONGEST = 20_000;
    private static final int LARGEST = 500_000;
    private static final int DEEPEST = 50;

    private Measure() {}

    /** @throws org.exotrace.failure.ProblemException 400 {@code query-refused}, with why and what to do */
    public static void check(String query, Map<String, Object> parameters) {
        if (query.length() > LONGEST) {
            throw Refusal.because("It has %d characters; at most %d are read.".formatted(query.length(), LONGEST),
                    "Give long lists as parameters.");
        }
        if (Text.depth(query) > DEEPEST) {
            throw Refusal.because("Its brackets are nested more than %d deep.".formatted(DEEPEST), "Name parts of it by WITH.");
        }
        if (size(parameters, 1) > LARGEST) {
            throw Refusal.because("Its parameters hold more than %d characters and values.".formatted(LARGEST), "Ask for fewer at once.");
        }
    }

    private static long size(Object value, int depth) {
        if (depth > DEEPEST) {
            throw Refusal.because("A parameter is nested more than %d deep.".formatted(DEEPEST), "Give it as plain lists.");
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream().mapToLong(it -> size(it.getKey(), depth) + size(it.getValue(), depth + 1)).sum();
        }
        if (value instanceof Iterable<?> list) {
            long sum = 0;
            for (Object one : list) {
                sum += size(one, depth + 1);
            }
            return sum + 1;
        }
        if (value instanceof Double number && number.isInfinite()) {
            throw Refusal.because("No number of the database is as large as one of its parameters.", "Give it as a text.");
        }
        return value instanceof CharSequence || value instanceof Number ? value.toString().length() : 1;
    }
}
