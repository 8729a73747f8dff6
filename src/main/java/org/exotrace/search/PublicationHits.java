package org.exotrace.search;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Folding;
import org.exotrace.model.Publication;
import org.exotrace.search.Suggestion.Sort;

/** Publications, documents among them, by DOI and other numbers of their own, and by author, year, journal and words of the title. */
final class PublicationHits {

    private PublicationHits() {}

    static Stream<Hit> of(Catalogue catalogue, String q) {
        String typed = q.strip();
        Map<String, Long> statements = catalogue.statements().stream()
                .flatMap(it -> catalogue.evidence(it).stream().map(one -> one.publication()).filter(id -> id != null).distinct())
                .collect(Collectors.groupingBy(it -> it, Collectors.counting()));
        Optional<Publication> named = typed.matches("\\d+") ? Optional.empty() : catalogue.findPublication(typed);
        List<String> words = List.of(Folding.words(q).split(" "));
        return catalogue.publications().stream().flatMap(it -> {
            int count = statements.getOrDefault(it.id(), 0L).intValue();
            if (named.filter(it::equals).isPresent()) {
                return Stream.of(hit(it, typed, count, Hit.WHOLE));
            }
            if (typed.startsWith("10.") && it.doi() != null && it.doi().regionMatches(true, 0, typed, 0, typed.length())) {
                return Stream.of(hit(it, it.doi(), count, Hit.BEGINNING));
            }
            List<String> told = told(it);
            return words.stream().allMatch(word -> told.stream().anyMatch(one -> begins(one, word)))
                    ? Stream.of(hit(it, it.label(), count, Hit.WORDS + 1)) : Stream.empty();
        });
    }

    /** Words from their beginning, numbers whole. */
    private static boolean begins(String told, String word) {
        return word.matches("\\d+") ? told.equals(word) : told.startsWith(word);
    }

    private static List<String> told(Publication it) {
        return Stream.of(Stream.ofNullable(it.firstAuthor()), it.authors().stream(), Stream.ofNullable(it.title()),
                Stream.ofNullable(it.journal()), Stream.ofNullable(it.year()).map(String::valueOf))
                .flatMap(some -> some).flatMap(text -> Arrays.stream(Folding.words(text).split("[\\s,.;:()]+"))).toList();
    }

    private static Hit hit(Publication it, String matched, int statements, int rank) {
        return new Hit(new Suggestion(it.isDocument() ? Sort.DOCUMENT : Sort.PUBLICATION, it.id(),
                it.title() == null || it.title().equals(it.label()) ? it.label() : it.label() + ": " + it.title(),
                null, null, Map.of(), matched, statements), rank);
    }
}
