package org.exotrace.annotate;

import java.util.ArrayList;
import java.util.List;
import org.exotrace.model.Blanks;

/**
 * The cells of a text, quoted or not, one row after another. The text may be quoted in the wrong places, as where it is tried
 * with another sign between its cells; it is read all the same, as {@code frontend/js/list/cells.js} does.
 */
final class Cells {

    private static final char NONE = '\0';

    private final String text;
    private final char separator;
    private int at;

    private Cells(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** Without blanks around them; a separator of 0 leaves each line whole. */
    static List<List<String>> of(String text, char separator) {
        return new Cells(text, separator).rows();
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        while (at < text.length()) {
            String quoted = quoted();
            int end = end();
            row.add(Blanks.trimmed(quoted + text.substring(at, end)));
            at = end + 1;
            boolean goesOn = end < text.length() && text.charAt(end) != '\n';
            if (goesOn && at < text.length()) {
                continue;
            }
            if (goesOn) {
                row.add("");
            }
            rows.add(List.copyOf(row));
            row.clear();
        }
        return rows;
    }

    private String quoted() {
        StringBuilder cell = new StringBuilder();
        if (text.charAt(at) == '"') {
            for (at++; at < text.length() && (text.charAt(at) != '"' || at + 1 < text.length() && text.charAt(at + 1) == '"'); at++) {
                if (text.charAt(at) == '"') {
                    at++;
                }
                cell.append(text.charAt(at));
            }
            at = Math.min(at + 1, text.length());
        }
        return cell.toString();
    }

    private int end() {
        int end = at;
        while (end < text.length() && text.charAt(end) != '\n' && (separator == NONE || text.charAt(end) != separator)) {
            end++;
        }
        return end;
    }
}
