package org.exotrace.guard;

/** Regular expressions: with many repetitions one may try the same text over and over, and nothing stops it. */
final class RegularExpressions {

    private static final int LONGEST = 200;
    private static final int REPETITIONS = 3;

    private RegularExpressions() {}

    static void check(Node pattern, Scope scope) {
        Object text = pattern.is("StringLiteral") ? pattern.text()
                : pattern.is("Parameter") ? scope.parameters().get(pattern.text().replaceFirst("^\\$", "")) : null;
        if (!(text instanceof String known)) {
            throw Refusal.because("A regular expression is made while the query runs.", "Give it as a text or a parameter.");
        }
        long repetitions = known.chars().filter(it -> it == '*' || it == '+' || it == '{').count();
        if (known.length() > LONGEST || repetitions > REPETITIONS) {
            throw Refusal.because("A regular expression has more than %d repetitions or %d characters."
                    .formatted(REPETITIONS, LONGEST), "Use CONTAINS, STARTS WITH and ENDS WITH, joined by AND.");
        }
    }
}
