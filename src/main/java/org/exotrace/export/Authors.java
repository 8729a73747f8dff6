package org.exotrace.export;

import java.util.List;
import java.util.stream.Stream;
import org.exotrace.model.AuthorName;
import org.exotrace.model.Publication;
import org.jspecify.annotations.Nullable;

/** Names as reference managers sort them: the family name, a comma, the rest. */
final class Authors {

    private Authors() {}

    /** All that are known; a first author alone where only that one is. */
    static List<String> sorted(Publication it) {
        return it.authors().isEmpty()
                ? Stream.ofNullable(it.firstAuthor()).map(AuthorName::sorted).toList()
                : it.authors().stream().map(AuthorName::sorted).toList();
    }

    /** As BibTeX joins them; "and others" where only the first is known. Null where nobody is. */
    static @Nullable String bibtex(Publication it) {
        String all = String.join(" and ", sorted(it).stream().map(Bibtex::tex).toList());
        return all.isEmpty() ? null : all + (it.authors().isEmpty() ? " and others" : "");
    }
}
