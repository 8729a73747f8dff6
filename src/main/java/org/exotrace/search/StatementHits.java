package org.exotrace.search;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.entity.Names;
import org.exotrace.model.Folding;
import org.exotrace.model.Role;
import org.exotrace.model.Statement;
import org.exotrace.search.Suggestion.Sort;

/** Statements by their record, which alone finds a row of a table, its number, or words of the title; of something exosomal those that have it as cargo. */
final class StatementHits {

    private StatementHits() {}

    static Stream<Hit> of(Catalogue catalogue, String q) {
        RecordIndex index = RecordIndex.of(catalogue);
        String typed = q.strip();
        BitSet named = set(index.named(typed));
        BitSet numbered = set(typed.matches("\\d+") ? index.numbered(typed.replaceFirst("^0+", "")) : IntStream.empty());
        BitSet carrying = set(cargo(catalogue, q).stream().flatMap(it -> catalogue.occurrences().of(it, true).entrySet().stream())
                .filter(it -> it.getValue().contains(Role.CARGO)).flatMapToInt(it -> index.named(it.getKey())));
        BitSet all = index.titled(List.of(Folding.words(q).split(" ")));
        List.of(named, numbered, carrying).forEach(all::or);
        return all.stream().filter(place -> named.get(place) || !catalogue.statements().get(place).kind().isRow()).mapToObj(place -> {
            Statement it = catalogue.statements().get(place);
            if (named.get(place) || numbered.get(place)) {
                return hit(it, it.record(), named.get(place) ? Hit.WHOLE : Hit.WHOLE + 1);
            }
            return hit(it, it.title(), carrying.get(place) ? Hit.BEGINNING : Hit.WORDS + 1);
        });
    }

    private static Set<String> cargo(Catalogue catalogue, String q) {
        return Names.of(catalogue).exosomal(q).map(it -> catalogue.hierarchy().below(it.entity().id())).orElse(Set.of());
    }

    private static BitSet set(IntStream places) {
        BitSet set = new BitSet();
        places.forEach(set::set);
        return set;
    }

    private static Hit hit(Statement it, String matched, int rank) {
        return new Hit(Sort.STATEMENT, it.record(), it.title(), matched, 1, rank);
    }
}
