package org.exotrace.annotate;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.exotrace.model.Blanks;

/** What stands between the cells of a list. */
public enum Separator {
    TAB('\t'), SEMICOLON(';'), COMMA(','),
    /** A name a line, whatever is in it. */
    LINE('\0'),
    /** Each cell is a name, whatever stands between them. */
    NAMES('\0');

    private final char sign;

    Separator(char sign) {
        this.sign = sign;
    }

    List<List<String>> rows(List<String> lines) {
        if (this == NAMES) {
            return lines.stream().flatMap(it -> Stream.of(it.split("[\t;,]"))).map(Blanks::trimmed).filter(it -> !it.isEmpty()).map(List::of).toList();
        }
        return Cells.of(String.join("\n", lines), sign);
    }

    /** Between which cells it stands, in words; empty where it is no table. */
    String words() {
        return sign == '\0' ? "" : toString() + "s between cells";
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
