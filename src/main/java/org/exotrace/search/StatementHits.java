package org.exotrace.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.entity.Names;
import org.exotrace.model.Folding;
import org.exotrace.model.Role;
import org.exotrace.model.Statement;
import org.exotrace.search.Suggestion.Sort;

/** Statements by their record, its number, or words of the title; of something exosomal those that have it as cargo. */
final class StatementHits {

    private StatementHits() {}

    static Stream<Hit> of(Catalogue catalogue, String q) {
        String typed = q.strip();
        List<String> words = List.of(Folding.words(q).split(" "));
        Set<String> cargo = Names.of(catalogue).exosomal(q).map(it -> catalogue.hierarchy().below(it.entity().id())).orElse(Set.of());
        return catalogue.statements().stream().flatMap(it -> {
            if (it.record().equalsIgnoreCase(typed)) {
                return Stream.of(hit(it, it.record(), Hit.WHOLE));
            }
            if (typed.matches("\\d+") && it.record().replaceFirst("^\\D+0*", "").equals(typed.replaceFirst("^0+", ""))) {
                return Stream.of(hit(it, it.record(), Hit.WHOLE + 1));
            }
            if (it.in(Role.CARGO).stream().anyMatch(one -> cargo.contains(one.entity()))) {
                return Stream.of(hit(it, it.title(), Hit.BEGINNING));
            }
            return words.stream().allMatch(Folding.words(it.title())::contains)
                    ? Stream.of(hit(it, it.title(), Hit.WORDS + 1)) : Stream.empty();
        });
    }

    private static Hit hit(Statement it, String matched, int rank) {
        return new Hit(new Suggestion(Sort.STATEMENT, it.record(), it.title(), null, null, Map.of(), matched, 1), rank);
    }
}
