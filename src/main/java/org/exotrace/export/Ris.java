package org.exotrace.export;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One entry of RIS: a field a line, whatever white space the field holds. */
final class Ris {

    private final List<String> lines = new ArrayList<>();

    Ris(String type) {
        line("TY", type);
    }

    /** @param value null is left out */
    Ris line(String tag, @Nullable Object value) {
        if (value != null) {
            lines.add("%s  - %s".formatted(tag, value.toString().replaceAll("\\s+", " ")));
        }
        return this;
    }

    Ris lines(String tag, List<String> values) {
        values.forEach(it -> line(tag, it));
        return this;
    }

    List<String> end() {
        lines.add("ER  - ");
        return List.copyOf(lines);
    }
}
