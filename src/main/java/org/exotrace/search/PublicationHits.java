package org.exotrace.search;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Folding;
import org.exotrace.model.Publication;
import org.exotrace.search.Suggestion.Sort;

/** Publications, documents among them, by DOI and other numbers of their own, and by author, year, journal and words of the title. */
final class PublicationHits {

    private PublicationHits() {}

    static Stream<Hit> of(Catalogue catalogue, String q) {
        PublicationIndex index = PublicationIndex.of(catalogue);
        String typed = q.strip();
        Optional<Publication> named = typed.matches("\\d+") ? Optional.empty() : catalogue.findPublication(typed);
        BitSet begun = typed.startsWith("10.") ? index.ofDoi(typed) : new BitSet();
        BitSet perhaps = index.telling(List.of(Folding.words(q).split(" ")));
        perhaps.or(begun);
        named.ifPresent(it -> perhaps.set(index.place(it)));
        return perhaps.stream().mapToObj(place -> {
            Publication it = catalogue.publications().get(place);
            int count = index.statements(it);
            if (named.filter(one -> one.id().equals(it.id())).isPresent()) {
                return hit(it, index.label(place), typed, count, Hit.WHOLE);
            }
            return begun.get(place) ? hit(it, index.label(place), String.valueOf(it.doi()), count, Hit.BEGINNING)
                    : hit(it, index.label(place), it.label(), count, Hit.WORDS + 1);
        });
    }

    private static Hit hit(Publication it, String label, String matched, int statements, int rank) {
        return new Hit(it.isDocument() ? Sort.DOCUMENT : Sort.PUBLICATION, it.id(), label, matched, statements, rank);
    }
}
