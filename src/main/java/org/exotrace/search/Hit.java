package org.exotrace.search;

import java.util.List;
import java.util.Map;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Entity;
import org.exotrace.search.Suggestion.Sort;

/**
 * Something that may be meant, as far as its place among others asks for it.
 *
 * @param rank the better the lower: what was typed in full, then from its beginning, then each word somewhere, then most of them
 * @param without words that were typed and that it does not hold
 */
record Hit(Sort kind, String id, String label, String matched, int statements, int rank, List<String> without) {

    static final int WHOLE = 0;
    static final int BEGINNING = 2;
    static final int WORDS = 4;
    static final int NEAREST = 6;

    Hit(Sort kind, String id, String label, String matched, int statements, int rank) {
        this(kind, id, label, matched, statements, rank, List.of());
    }

    Suggestion suggestion(Catalogue catalogue) {
        if (kind != Sort.ENTITY) {
            return new Suggestion(kind, id, label, null, null, Map.of(), matched, statements, without);
        }
        Entity it = catalogue.entity(id);
        return new Suggestion(kind, id, label, it.type(), it.curie(), catalogue.occurrences().roles(id), matched, statements, without);
    }
}
