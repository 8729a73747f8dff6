package org.exotrace.answer;

/** A table as text: what stands between cells, and what Excel needs beside it. */
enum Separated {
    TSV('\t'),
    CSV(','),

    /** For who opens it in Excel: a byte-order mark, and what it would take for a formula is text. */
    CSV_FOR_EXCEL(',');

    private static final String FORMULA = "=+-@\t\r";

    private final char separator;

    Separated(char separator) {
        this.separator = separator;
    }

    char separator() {
        return separator;
    }

    /** What stands before everything else. */
    String start() {
        return this == CSV_FOR_EXCEL ? "\uFEFF" : "";
    }

    String cell(String text) {
        return this == CSV_FOR_EXCEL && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
