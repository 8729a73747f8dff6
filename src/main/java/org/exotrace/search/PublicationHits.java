package org.exotrace.search;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Folding;
import org.exotrace.model.Publication;
import org.exotrace.search.Suggestion.Sort;

/** Publications, documents among them, by DOI and other numbers of their own, and by author, year, journal and words of the title. */
final class PublicationHits {

    private PublicationHits() {}

    static Stream<Tier> of(Catalogue catalogue, String q) {
        PublicationIndex index = PublicationIndex.of(catalogue);
        String typed = q.strip();
        BitSet named = new BitSet();
        if (!typed.matches("\\d+")) {
            catalogue.findPublication(typed).ifPresent(it -> named.set(index.place(it)));
        }
        BitSet begun = typed.startsWith("10.") ? index.ofDoi(typed) : new BitSet();
        BitSet telling = index.telling(List.of(Folding.words(q).split(" ")));
        BitSet before = new BitSet();
        return Stream.of(
                tiers(catalogue, index, Hit.WHOLE, Tiers.others(named, before), it -> typed),
                tiers(catalogue, index, Hit.BEGINNING, Tiers.others(begun, before), it -> String.valueOf(it.doi())),
                tiers(catalogue, index, Hit.WORDS + 1, Tiers.others(telling, before), Publication::label)).flatMap(it -> it);
    }

    /** @param places a set of its own */
    private static Stream<Tier> tiers(Catalogue catalogue, PublicationIndex index, int rank, BitSet places, Function<Publication, String> matched) {
        List<Publication> all = catalogue.publications();
        Comparator<Integer> order = Comparator.comparing((Integer it) -> -index.statements(all.get(it))).thenComparing(index::label)
                .thenComparing(it -> all.get(it).id());
        IntFunction<Hit> told = it -> hit(all.get(it), index.label(it), matched.apply(all.get(it)), index.statements(all.get(it)), rank);
        BitSet documents = (BitSet) places.clone();
        documents.and(index.documents());
        places.andNot(documents);
        return Stream.of(new Tier(Sort.DOCUMENT, rank, documents, order, told), new Tier(Sort.PUBLICATION, rank, places, order, told));
    }

    private static Hit hit(Publication it, String label, String matched, int statements, int rank) {
        return new Hit(it.isDocument() ? Sort.DOCUMENT : Sort.PUBLICATION, it.id(), label, matched, statements, rank);
    }
}
