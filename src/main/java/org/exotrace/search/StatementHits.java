package org.exotrace.search;

import java.util.BitSet;
import java.util.List;
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
        RecordIndex index = RecordIndex.of(catalogue);
        String typed = q.strip();
        String number = typed.matches("\\d+") ? typed.replaceFirst("^0+", "") : null;
        Set<String> cargo = Names.of(catalogue).exosomal(q).map(it -> catalogue.hierarchy().below(it.entity().id())).orElse(Set.of());
        BitSet worded = index.titled(List.of(Folding.words(q).split(" ")));
        BitSet perhaps = (BitSet) worded.clone();
        index.named(typed).forEach(perhaps::set);
        if (number != null) {
            index.numbered(number).forEach(perhaps::set);
        }
        cargo.forEach(id -> catalogue.occurrences().of(id, true).keySet().forEach(record -> index.named(record).forEach(perhaps::set)));
        return perhaps.stream().boxed().flatMap(place -> {
            Statement it = catalogue.statements().get(place);
            if (it.record().equalsIgnoreCase(typed)) {
                return Stream.of(hit(it, it.record(), Hit.WHOLE));
            }
            if (RecordIndex.number(it).equals(number)) {
                return Stream.of(hit(it, it.record(), Hit.WHOLE + 1));
            }
            if (it.in(Role.CARGO).stream().anyMatch(one -> cargo.contains(one.entity()))) {
                return Stream.of(hit(it, it.title(), Hit.BEGINNING));
            }
            return worded.get(place) ? Stream.of(hit(it, it.title(), Hit.WORDS + 1)) : Stream.empty();
        });
    }

    private static Hit hit(Statement it, String matched, int rank) {
        return new Hit(Sort.STATEMENT, it.record(), it.title(), matched, 1, rank);
    }
}
