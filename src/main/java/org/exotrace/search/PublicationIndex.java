package org.exotrace.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Evidence;
import org.exotrace.model.Folding;
import org.exotrace.model.Publication;
import org.exotrace.text.Spelled;
import org.exotrace.text.WordIndex;

/** The publications of a catalogue, by their place in {@link Catalogue#publications()}. Immutable. */
final class PublicationIndex {

    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Integer> statements = new HashMap<>();
    private final Spelled dois;
    private final WordIndex told;
    private final List<String> labels;
    private final BitSet documents = new BitSet();

    private PublicationIndex(Catalogue catalogue) {
        List<Publication> all = catalogue.publications();
        IntStream.range(0, all.size()).forEach(it -> places.put(all.get(it).id(), it));
        catalogue.statements().forEach(it -> catalogue.evidence(it).stream().map(Evidence::publication).filter(id -> id != null).distinct()
                .forEach(id -> statements.merge(id, 1, Integer::sum)));
        List<Integer> known = IntStream.range(0, all.size()).filter(it -> all.get(it).doi() != null).boxed().toList();
        dois = Spelled.of(known.stream().map(it -> Spelled.anyCase(String.valueOf(all.get(it).doi()))).toArray(String[]::new),
                known.stream().mapToInt(it -> it).toArray());
        told = WordIndex.of(all.size(), it -> told(all.get(it)));
        IntStream.range(0, all.size()).filter(it -> all.get(it).isDocument()).forEach(documents::set);
        labels = all.stream().map(PublicationIndex::label).toList();
    }

    static PublicationIndex of(Catalogue catalogue) {
        return catalogue.derived(PublicationIndex.class, PublicationIndex::new);
    }

    private static Stream<String> told(Publication it) {
        return Stream.of(Stream.ofNullable(it.firstAuthor()), it.authors().stream(), Stream.ofNullable(it.title()),
                Stream.ofNullable(it.journal()), Stream.ofNullable(it.year()).map(String::valueOf))
                .flatMap(some -> some).flatMap(text -> Arrays.stream(Folding.words(text).split("[\\s,.;:()]+")));
    }

    private static String label(Publication it) {
        return it.title() == null || it.title().equals(it.label()) ? it.label() : it.label() + ": " + it.title();
    }

    /** With the title, where there is one beside it. */
    String label(int place) {
        return labels.get(place);
    }

    /** Those that were read; not to be changed. */
    BitSet documents() {
        return documents;
    }

    int place(Publication it) {
        return places.getOrDefault(it.id(), -1);
    }

    /** How many statements may rest on it. */
    int statements(Publication it) {
        return statements.getOrDefault(it.id(), 0);
    }

    /** In any case of letters. */
    BitSet ofDoi(String beginning) {
        BitSet found = new BitSet();
        dois.beginning(Spelled.anyCase(beginning)).forEach(found::set);
        return found;
    }

    /** Those of which each is the beginning of a word; numbers are whole words. */
    BitSet telling(List<String> words) {
        List<BitSet> each = new ArrayList<>();
        words.forEach(it -> each.add(it.matches("\\d+") ? told.whole(it) : told.beginning(it)));
        BitSet left = each.get(0);
        each.forEach(left::and);
        return left;
    }
}
