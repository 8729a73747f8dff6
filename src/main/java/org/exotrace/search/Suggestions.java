package org.exotrace.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.entity.Names;
import org.exotrace.model.Entity;
import org.exotrace.model.Folding;

/** Entities that may be meant by what was typed, best first. */
public final class Suggestions {

    private Suggestions() {}

    public static List<Suggestion> of(Catalogue catalogue, String q) {
        String typed = Folding.name(q);
        List<String> words = List.of(Folding.words(q).split(" "));
        return catalogue.entities().stream()
                .flatMap(entity -> best(entity, typed, words).stream())
                .sorted(Comparator.comparing(Hit::rank)
                        .thenComparing(hit -> -catalogue.occurrences().of(hit.entity().id(), false).size())
                        .thenComparing(hit -> hit.entity().label()))
                .map(hit -> suggestion(catalogue, hit))
                .toList();
    }

    private record Hit(Entity entity, String name, int rank) {}

    /** The name of an entity that fits best: whole, then from its beginning, then each word somewhere. */
    private static Optional<Hit> best(Entity entity, String typed, List<String> words) {
        return Stream.concat(Names.all(entity), Stream.concat(Names.curies(entity), Stream.of(entity.id())))
                .flatMap(name -> {
                    String folded = Folding.name(name);
                    int own = name.equals(entity.label()) ? 0 : 1;
                    if (folded.equals(typed)) {
                        return Stream.of(new Hit(entity, name, own));
                    }
                    if (folded.startsWith(typed)) {
                        return Stream.of(new Hit(entity, name, 2 + own));
                    }
                    return words.stream().allMatch(Folding.words(name)::contains)
                            ? Stream.of(new Hit(entity, name, 4 + own))
                            : Stream.empty();
                })
                .min(Comparator.comparing(Hit::rank));
    }

    private static Suggestion suggestion(Catalogue catalogue, Hit hit) {
        Entity it = hit.entity();
        return new Suggestion(it.id(), it.label(), it.type(), it.curie(), catalogue.occurrences().roles(it.id()),
                hit.name(), catalogue.occurrences().of(it.id(), false).size());
    }
}
