package org.exotrace.export;

import java.util.List;
import java.util.stream.Stream;
import org.exotrace.model.Publication;
import org.jspecify.annotations.Nullable;

/** Names as reference managers sort them: the family name, a comma, the rest. */
final class Authors {

    private Authors() {}

    /** Authors are given as "Jindong Xie", a first author alone as "Chen G". */
    static List<String> sorted(Publication it) {
        return it.authors().isEmpty()
                ? Stream.ofNullable(it.firstAuthor()).map(name -> name.replaceFirst("^(.*) (\\p{Lu}+)$", "$1, $2")).toList()
                : it.authors().stream().map(name -> name.replaceFirst("^(.*) (\\S+)$", "$2, $1")).toList();
    }

    /** As BibTeX joins them; "and others" where only the first is known. Null where nobody is. */
    static @Nullable String bibtex(Publication it) {
        String all = String.join(" and ", sorted(it).stream().map(Bibtex::tex).toList());
        return all.isEmpty() ? null : all + (it.authors().isEmpty() ? " and others" : "");
    }
}
