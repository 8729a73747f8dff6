package org.exotrace.model;

/** What nobody sees at the ends of a name: blanks of any kind, such as U+00A0 out of a spreadsheet or a web page. */
public final class Blanks {

    private Blanks() {}

    /** Without them at its ends. */
    public static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(char it) {
        return Character.isWhitespace(it) || Character.isSpaceChar(it) || isHidden(it);
    }

    /** Spaces without width. */
    public static boolean isHidden(int it) {
        return it == 0x200B || it == 0x2060 || it == 0xFEFF;
    }
}
