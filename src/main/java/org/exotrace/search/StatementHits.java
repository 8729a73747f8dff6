package org.exotrace.search;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
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

    static Stream<Tier> of(Catalogue catalogue, String q) {
        RecordIndex index = RecordIndex.of(catalogue);
        String typed = q.strip();
        BitSet named = set(index.named(typed));
        BitSet numbered = set(typed.matches("\\d+") ? index.numbered(typed.replaceFirst("^0+", "")) : IntStream.empty());
        BitSet carrying = set(cargo(catalogue, q).stream().flatMap(it -> catalogue.occurrences().of(it, true).entrySet().stream())
                .filter(it -> it.getValue().contains(Role.CARGO)).flatMapToInt(it -> index.named(it.getKey())));
        BitSet titled = index.titled(List.of(Folding.words(q).split(" ")));
        List.of(numbered, carrying, titled).forEach(it -> it.andNot(index.rows()));
        List<Statement> all = catalogue.statements();
        BitSet before = new BitSet();
        return Stream.of(
                tier(all, Hit.WHOLE, Tiers.others(named, before), Statement::record),
                tier(all, Hit.WHOLE + 1, Tiers.others(numbered, before), Statement::record),
                tier(all, Hit.BEGINNING, Tiers.others(carrying, before), Statement::title),
                tier(all, Hit.WORDS + 1, Tiers.others(titled, before), Statement::title));
    }

    private static Tier tier(List<Statement> all, int rank, BitSet places, Function<Statement, String> matched) {
        return new Tier(Sort.STATEMENT, rank, places, order(all), it -> hit(all.get(it), matched.apply(all.get(it)), rank));
    }

    /** By title, then by record. */
    static Comparator<Integer> order(List<Statement> all) {
        return Comparator.comparing((Integer it) -> all.get(it).title()).thenComparing(it -> all.get(it).record());
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
