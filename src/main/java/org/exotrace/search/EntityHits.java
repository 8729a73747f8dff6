package org.exotrace.search;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.entity.NameIndex;
import org.exotrace.entity.Names;
import org.exotrace.failure.ProblemException;
import org.exotrace.model.Entity;
import org.exotrace.model.Folding;
import org.exotrace.search.Suggestion.Sort;

/** Entities by a name, whole, from its beginning, or by words of it; by a term only whole or from its beginning. */
final class EntityHits {

    private final Catalogue catalogue;
    private final NameIndex index;
    private final String typed;
    private final String folded;
    private final BitSet beginning = new BitSet();
    private final BitSet termed = new BitSet();
    private final BitSet holding;

    private EntityHits(Catalogue catalogue, String q) {
        this.catalogue = catalogue;
        index = NameIndex.of(catalogue);
        typed = q.strip();
        folded = Folding.name(q);
        index.beginning(folded).forEach(beginning::set);
        holding = index.holding(List.of(Folding.words(q).split(" ")));
    }

    static Stream<Hit> of(Catalogue catalogue, String q) {
        EntityHits hits = new EntityHits(catalogue, q);
        Optional<Entity> meant = meant(catalogue, q);
        BitSet perhaps = hits.index.entities(hits.beginning);
        perhaps.or(hits.index.entities(hits.holding));
        hits.index.ofTerms(hits.typed).forEach(hits.termed::set);
        perhaps.or(hits.termed);
        meant.ifPresent(it -> hits.index.ofTerms(it.id()).forEach(perhaps::set));
        return perhaps.stream().boxed().flatMap(it -> hits.best(it, meant).stream());
    }

    /** What the name finds in another way, such as a microRNA-155, or exosomal PD-L1. */
    private static Optional<Entity> meant(Catalogue catalogue, String q) {
        try {
            return Names.of(catalogue).find(q).map(Names.Found::entity);
        } catch (ProblemException severalFit) {
            return Optional.empty();
        }
    }

    private Optional<Hit> best(int place, Optional<Entity> meant) {
        Entity entity = catalogue.entities().get(place);
        return Stream.of(meant.filter(it -> it.id().equals(entity.id())).map(same -> hit(same, typed, Hit.WHOLE + 1)).stream(), names(place, entity),
                termed.get(place) ? terms(entity) : Stream.<Hit>empty())
                .flatMap(it -> it)
                .min(Comparator.comparing(Hit::rank).thenComparing(it -> it.matched().equals(typed) ? 1 : 0));
    }

    private Stream<Hit> names(int place, Entity entity) {
        List<NameIndex.Name> names = index.names(place);
        Stream.Builder<Hit> hits = Stream.builder();
        for (int i = 0; i < names.size(); i++) {
            int number = index.first(place) + i;
            NameIndex.Name it = names.get(i);
            int own = it.name().equals(entity.label()) ? 0 : 1;
            if (beginning.get(number)) {
                hits.add(hit(entity, it.name(), (it.folded().equals(folded) ? Hit.WHOLE : Hit.BEGINNING) + own));
            } else if (holding.get(number)) {
                hits.add(hit(entity, it.name(), Hit.WORDS + own));
            }
        }
        return hits.build();
    }

    private Stream<Hit> terms(Entity entity) {
        return Stream.concat(Names.curies(entity), Stream.of(entity.id()))
                .filter(it -> Names.begins(it, typed))
                .map(it -> hit(entity, it, (it.equalsIgnoreCase(typed) ? Hit.WHOLE : Hit.BEGINNING) + 1));
    }

    private Hit hit(Entity it, String matched, int rank) {
        return new Hit(Sort.ENTITY, it.id(), it.label(), matched, catalogue.occurrences().count(it.id()), rank);
    }
}
