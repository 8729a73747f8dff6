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
    private final Optional<Entity> meant;

    private EntityHits(Catalogue catalogue, String q) {
        this.catalogue = catalogue;
        index = NameIndex.of(catalogue);
        typed = q.strip();
        folded = Folding.name(q);
        meant = meant(catalogue, q);
        index.beginning(folded).forEach(beginning::set);
        index.ofTerms(typed).forEach(termed::set);
        holding = index.holding(List.of(Folding.words(q).split(" ")));
    }

    static Stream<Tier> of(Catalogue catalogue, String q) {
        return new EntityHits(catalogue, q).tiers();
    }

    /** Of each rank, then of the next: who has a name of several ranks counts by the best. */
    private Stream<Tier> tiers() {
        BitSet before = new BitSet();
        BitSet whole = new BitSet();
        index.whole(folded).forEach(whole::set);
        BitSet meantOrTermed = new BitSet();
        Stream.concat(meant.stream().map(Entity::id), Stream.of(typed)).forEach(term -> index.ofTerm(term)
                .filter(it -> is(catalogue.entities().get(it))).forEach(meantOrTermed::set));
        return Stream.of(
                tiers(Hit.WHOLE, whole, meantOrTermed, before),
                tiers(Hit.BEGINNING, beginning, termed, before),
                tiers(Hit.WORDS, holding, new BitSet(), before)).flatMap(it -> it);
    }

    private boolean is(Entity entity) {
        return meant.filter(it -> it.id().equals(entity.id())).isPresent()
                || Stream.concat(Names.curies(entity), Stream.of(entity.id())).anyMatch(typed::equalsIgnoreCase);
    }

    /** Those with such a label, then those with another such name. @param also found in another way */
    private Stream<Tier> tiers(int rank, BitSet names, BitSet also, BitSet before) {
        BitSet any = index.entities(names);
        BitSet labelled = new BitSet();
        any.stream().filter(it -> names.get(index.first(it))).forEach(labelled::set);
        any.or(also);
        return Stream.of(tier(rank, Tiers.others(labelled, before)), tier(rank + 1, Tiers.others(any, before)));
    }

    private Tier tier(int rank, BitSet places) {
        int[] counts = catalogue.derived(Counts.class, Counts::of).byPlace();
        List<Entity> all = catalogue.entities();
        return new Tier(Sort.ENTITY, rank, places, Comparator.comparing((Integer it) -> -counts[it]).thenComparing(it -> all.get(it).label())
                .thenComparing(it -> all.get(it).id()), this::best);
    }

    /** In how many statements each entity occurs. */
    private record Counts(int[] byPlace) {

        static Counts of(Catalogue catalogue) {
            return new Counts(catalogue.entities().stream().mapToInt(it -> catalogue.occurrences().count(it.id())).toArray());
        }
    }

    /** What the name finds in another way, such as a microRNA-155, or exosomal PD-L1. */
    private static Optional<Entity> meant(Catalogue catalogue, String q) {
        try {
            return Names.of(catalogue).find(q).map(Names.Found::entity);
        } catch (ProblemException severalFit) {
            return Optional.empty();
        }
    }

    private Hit best(int place) {
        Entity entity = catalogue.entities().get(place);
        return Stream.of(meant.filter(it -> it.id().equals(entity.id())).map(same -> hit(same, typed, Hit.WHOLE + 1)).stream(), names(place, entity),
                termed.get(place) ? terms(entity) : Stream.<Hit>empty())
                .flatMap(it -> it)
                .min(Comparator.comparing(Hit::rank).thenComparing(it -> it.matched().equals(typed) ? 1 : 0)).orElseThrow();
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
