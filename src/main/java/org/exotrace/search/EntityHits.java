package org.exotrace.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.entity.Names;
import org.exotrace.failure.ProblemException;
import org.exotrace.model.Entity;
import org.exotrace.model.Folding;
import org.exotrace.search.Suggestion.Sort;

/** Entities by a name, whole, from its beginning, or by words of it; by a term only whole or from its beginning. */
final class EntityHits {

    private EntityHits() {}

    static Stream<Hit> of(Catalogue catalogue, String q) {
        String typed = Folding.name(q);
        List<String> words = List.of(Folding.words(q).split(" "));
        Optional<Entity> meant = meant(catalogue, q);
        return catalogue.entities().stream().flatMap(it -> Stream.concat(
                meant.filter(it::equals).map(same -> hit(catalogue, it, q.strip(), Hit.WHOLE + 1)).stream(),
                Stream.concat(names(catalogue, it, typed, words), terms(catalogue, it, q.strip())))
                .min(Comparator.comparing(Hit::rank).thenComparing(hit -> hit.what().matched().equals(q.strip()) ? 1 : 0)).stream());
    }

    /** What the name finds in another way, such as a microRNA-155, or exosomal PD-L1. */
    private static Optional<Entity> meant(Catalogue catalogue, String q) {
        try {
            return Names.of(catalogue).find(q).map(Names.Found::entity);
        } catch (ProblemException severalFit) {
            return Optional.empty();
        }
    }

    private static Stream<Hit> names(Catalogue catalogue, Entity entity, String typed, List<String> words) {
        return Names.all(entity).flatMap(name -> {
            String folded = Folding.name(name);
            int own = name.equals(entity.label()) ? 0 : 1;
            if (folded.equals(typed)) {
                return Stream.of(hit(catalogue, entity, name, Hit.WHOLE + own));
            }
            if (folded.startsWith(typed)) {
                return Stream.of(hit(catalogue, entity, name, Hit.BEGINNING + own));
            }
            return words.stream().allMatch(Folding.words(name)::contains)
                    ? Stream.of(hit(catalogue, entity, name, Hit.WORDS + own)) : Stream.empty();
        });
    }

    private static Stream<Hit> terms(Catalogue catalogue, Entity entity, String typed) {
        return Stream.concat(Names.curies(entity), Stream.of(entity.id()))
                .filter(it -> Names.begins(it, typed))
                .map(it -> hit(catalogue, entity, it, (it.equalsIgnoreCase(typed) ? Hit.WHOLE : Hit.BEGINNING) + 1));
    }

    private static Hit hit(Catalogue catalogue, Entity it, String matched, int rank) {
        return new Hit(new Suggestion(Sort.ENTITY, it.id(), it.label(), it.type(), it.curie(), catalogue.occurrences().roles(it.id()),
                matched, catalogue.occurrences().of(it.id(), false).size()), rank);
    }
}
