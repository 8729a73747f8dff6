package org.exotrace.guard;

import java.util.Map;

/**
 * Decides, before anything runs, whether free Cypher may be tried: one statement that only reads, calls known functions,
 * and does little for each row. It is half of the guard: the other half reads the database's own plan.
 */
public final class Guard {

    private static final int LONGEST = 20_000;

    /** The parser tries each bracket in several ways, so that its time grows with a power of the depth. */
    private static final int DEEPEST = 12;

    private Guard() {}

    /** @throws org.exotrace.failure.ProblemException 400 {@code query-refused}, with why and what to do */
    public static void check(String query, Map<String, Object> parameters) {
        if (query.length() > LONGEST) {
            throw Refusal.because("It has %d characters; at most %d are read.".formatted(query.length(), LONGEST),
                    "Give long lists as parameters.");
        }
        if (depth(query) > DEEPEST) {
            throw Refusal.because("Its brackets are nested more than %d deep.".formatted(DEEPEST), "Name parts of it by WITH.");
        }
        try {
            new Clauses().statement(Syntax.of(query), Scope.of(parameters));
        } catch (StackOverflowError | IndexOutOfBoundsException e) {
            throw Refusal.because("It is nested too deeply, or a function has too few arguments.", "Write it in simpler terms.");
        }
    }

    private static int depth(String query) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < query.length(); i++) {
            char c = query.charAt(i);
            depth = Math.max(0, depth + ("([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0));
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }
}
