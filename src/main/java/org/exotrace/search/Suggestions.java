package org.exotrace.search;

import java.util.List;
import java.util.stream.Stream;
import org.exotrace.answer.BestFirst;
import org.exotrace.answer.Made;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.search.Suggestion.Sort;

/** Entities, statements and publications that may be meant by what was typed, best first. */
public final class Suggestions {

    private Suggestions() {}

    /** @param sorts of one of these; empty for all */
    public static List<Suggestion> of(Catalogue catalogue, String q, List<Sort> sorts) {
        List<Hit> statements = StatementHits.of(catalogue, q).toList();
        Stream<Hit> told = statements.isEmpty() ? Nearest.of(catalogue, q) : statements.stream();
        List<Hit> hits = Stream.of(EntityHits.of(catalogue, q), told, PublicationHits.of(catalogue, q)).flatMap(it -> it)
                .filter(it -> sorts.isEmpty() || sorts.contains(it.kind()))
                .toList();
        return Made.of(new BestFirst<>(hits, Hit.BEST_FIRST), it -> it.suggestion(catalogue));
    }
}
