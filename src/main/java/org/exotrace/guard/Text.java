package org.exotrace.guard;

/** The signs of a query, in one pass: what is a comment, what stands in quotes, what is escaped. */
final class Text {

    private static final int ESCAPE = 6;

    private Text() {}

    /** Where blanks and whole comments end. */
    static int skipBlank(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int end = Character.isWhitespace(text.charAt(at)) ? at + 1 : comment(text, at);
            if (end == at) {
                return at;
            }
            at = end;
        }
        return at;
    }

    /** How deep brackets are nested; those in comments and quotes are none. */
    static int depth(String query) {
        String text = resolved(query);
        int depth = 0;
        int deepest = 0;
        for (int at = 0; at < text.length(); at++) {
            switch (text.charAt(at)) {
                case '(', '[', '{' -> deepest = Math.max(deepest, ++depth);
                case ')', ']', '}' -> depth = Math.max(0, depth - 1);
                case '\'', '"', '`' -> at = quoted(text, at);
                case '/' -> at = Math.max(at, comment(text, at) - 1);
                default -> {}
            }
        }
        return deepest;
    }

    /** Where a comment that starts here ends; here where none does. */
    private static int comment(String text, int at) {
        boolean line = text.startsWith("//", at);
        if (!line && !text.startsWith("/*", at)) {
            return at;
        }
        int end = line ? text.indexOf('\n', at) : text.indexOf("*/", at + 2);
        return end < 0 ? text.length() : end + (line ? 1 : 2);
    }

    /** Where what is quoted from here ends. */
    private static int quoted(String text, int from) {
        char quote = text.charAt(from);
        for (int at = from + 1; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign == quote) {
                return at;
            }
            at += sign == '\\' && quote != '`' ? 1 : 0;
        }
        return text.length();
    }

    /** With the characters that <code>&#92;u0028</code> and its like stand for. */
    private static String resolved(String query) {
        StringBuilder text = new StringBuilder(query.length());
        boolean escaped = false;
        for (int at = 0; at < query.length(); at++) {
            char sign = query.charAt(at);
            if (!escaped && query.startsWith("\\u", at) && at + ESCAPE <= query.length() && isHex(query, at + 2)) {
                text.append((char) Integer.parseInt(query.substring(at + 2, at + ESCAPE), 16));
                at += ESCAPE - 1;
            } else {
                text.append(sign);
                escaped = !escaped && sign == '\\';
            }
        }
        return text.toString();
    }

    private static boolean isHex(String text, int from) {
        return text.substring(from, from + ESCAPE - 2).chars().allMatch(it -> Character.digit(it, 16) >= 0 && it < 128);
    }
}
