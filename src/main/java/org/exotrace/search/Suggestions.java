package org.exotrace.search;

import java.util.List;
import java.util.stream.Stream;
import org.exotrace.answer.Made;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.search.Suggestion.Sort;

/** Entities, statements and publications that may be meant by what was typed, best first. */
public final class Suggestions {

    private Suggestions() {}

    /** @param sorts of one of these; empty for all */
    public static List<Suggestion> of(Catalogue catalogue, String q, List<Sort> sorts) {
        List<Tier> statements = StatementHits.of(catalogue, q).toList();
        Stream<Tier> told = statements.stream().allMatch(Tier::isEmpty) ? Nearest.of(catalogue, q) : statements.stream();
        List<Tier> tiers = Stream.of(EntityHits.of(catalogue, q), told, PublicationHits.of(catalogue, q)).flatMap(it -> it)
                .filter(it -> sorts.isEmpty() || sorts.contains(it.kind())).toList();
        return Made.of(new Tiers(tiers), it -> it.suggestion(catalogue));
    }
}
