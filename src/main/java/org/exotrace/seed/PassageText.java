package org.exotrace.seed;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of a passage as one line, in which words can be looked for. */
final class PassageText {

    private static final String GAP = "…";
    /** A hyphen at the end of a line: one of the word, or one that only breaks it. */
    private static final char BREAK = '\u0001';

    private final String text;

    private PassageText(String text) {
        this.text = text;
    }

    /** From the first line to the last, as counted from 1; what is beyond the text is not there. */
    static PassageText of(List<String> lines, int first, int last) {
        int end = Math.min(last, lines.size());
        String joined = String.join("\n", lines.subList(Math.min(Math.max(first - 1, 0), end), end));
        return new PassageText(flat(joined.replaceAll("-[ \\t]*\\n\\s*", String.valueOf(BREAK))));
    }

    /**
     * Whether the words stand here, whole and in this order: case, white space and hyphens at line ends make no difference,
     * and {@code …} stands for a gap.
     */
    boolean holds(String words) {
        int from = 0;
        for (String part : words.split(GAP, -1)) {
            String flat = flat(part);
            Matcher found = pattern(flat).matcher(text);
            if (!flat.isEmpty() && !found.find(from)) {
                return false;
            }
            from = flat.isEmpty() ? from : found.end();
        }
        return true;
    }

    private static Pattern pattern(String part) {
        StringBuilder pattern = new StringBuilder("(?<![\\p{L}\\p{N}])");
        for (int at = 0; at < part.length(); at++) {
            String one = String.valueOf(part.charAt(at));
            pattern.append(at == 0 ? "" : BREAK + "?").append(one.equals("-") ? "[-" + BREAK + "]" : Pattern.quote(one));
        }
        return Pattern.compile(pattern.append("(?![\\p{L}\\p{N}])").toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
