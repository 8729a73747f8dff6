package org.exotrace.guard;

import java.util.Locale;

/**
 * A query without the words before it that are no part of the grammar.
 *
 * @param query a statement of Cypher 5
 */
public record Asked(Mode mode, String query) {

    /** What is wanted of a query. */
    public enum Mode { ROWS, EXPLAIN, PROFILE }

    /** {@code CYPHER 5}, {@code EXPLAIN} and {@code PROFILE} may stand before it, each once. */
    static Asked of(String text) {
        Mode mode = Mode.ROWS;
        boolean versioned = false;
        int start = Text.skipBlank(text, 0);
        while (true) {
            String word = word(text, start);
            if (!versioned && word.equals("CYPHER")) {
                int number = Text.skipBlank(text, start + word.length());
                if (!word(text, number).equals("5")) {
                    return new Asked(mode, text.substring(start));
                }
                versioned = true;
                start = Text.skipBlank(text, number + 1);
            } else if (mode == Mode.ROWS && (word.equals("EXPLAIN") || word.equals("PROFILE"))) {
                mode = Mode.valueOf(word);
                start = Text.skipBlank(text, start + word.length());
            } else {
                return new Asked(mode, text.substring(start));
            }
        }
    }

    /** As the database is to read it: in the language that was read here, whatever is usual there. */
    public String text() {
        return "CYPHER 5 " + (mode == Mode.ROWS ? "" : mode + " ") + query;
    }

    private static String word(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end).toUpperCase(Locale.ROOT);
    }
}
