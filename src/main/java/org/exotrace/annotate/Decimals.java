package org.exotrace.annotate;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands before the decimals of a column. A change as log2 is never in thousands, so a mark alone is that of decimals. The page
 * reads numbers by the same rules: {@code frontend/js/list/numbers.js}.
 */
public enum Decimals {
    POINT('.', ','), COMMA(',', '.');

    /** More than any change is, as log2. */
    static final double MOST = 64;

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+[.,]?\\d*|[.,]\\d+)(e[+-]?\\d+)?", Pattern.CASE_INSENSITIVE);

    private final char mark;
    private final char other;

    Decimals(char mark, char other) {
        this.mark = mark;
        this.other = other;
    }

    private static String ascii(String cell) {
        return cell.replace('\u2212', '-');
    }

    static boolean isNumber(String cell) {
        return NUMBER.matcher(ascii(cell)).matches();
    }

    /** Null where some numbers have one mark and some the other: nobody can tell. */
    static @Nullable Decimals of(List<String> cells) {
        List<String> numbers = cells.stream().filter(Decimals::isNumber).toList();
        boolean comma = numbers.stream().anyMatch(it -> it.indexOf(COMMA.mark) >= 0);
        return comma && numbers.stream().anyMatch(it -> it.indexOf(POINT.mark) >= 0) ? null : comma ? COMMA : POINT;
    }

    /** Null for what is no finite number, as NA. */
    @Nullable
    Double number(String cell) {
        if (!isNumber(cell) || cell.indexOf(other) >= 0) {
            return null;
        }
        double number = Double.parseDouble(ascii(cell).replace(mark, '.'));
        return Double.isFinite(number) ? number : null;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
