package org.exotrace.whatif;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.exotrace.answer.Unstated;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.entity.Names;
import org.exotrace.entity.Ref;
import org.exotrace.model.Direction;
import org.exotrace.model.Entity;
import org.exotrace.model.Sign;
import org.exotrace.path.Route;
import org.exotrace.scope.Scoped;
import org.jspecify.annotations.Nullable;

/** Finds every minimal set of targetable participants without which no documented chain comes to an effect. */
final class Interventions {

    private final Catalogue catalogue;
    private final Chains chains;
    private final Unstated unstated;
    private final Names.Found asked;
    private final Entity effect;
    private final Set<String> effects;
    private final @Nullable Direction direction;
    private final int maxSize;
    private final List<Entity> targetable;

    Interventions(Catalogue catalogue, InterventionRequest request, Chains chains) {
        this.catalogue = catalogue;
        Scoped scope = Scoped.of(catalogue, request.scope());
        asked = Names.of(catalogue).get(request.effect());
        effect = asked.entity();
        effects = catalogue.hierarchy().below(effect.id());
        direction = request.direction();
        maxSize = request.maxSize();
        this.chains = chains.of(scope);
        unstated = scope.unstated(chains.where(it -> effects.contains(it.effect().entity())).statements());
        targetable = Action.all(catalogue).stream().filter(it -> scope.takes(it.statement())).filter(Action::takes).map(Action::entity).distinct()
                .filter(it -> !effects.contains(it.id())).sorted(Comparator.comparing(Entity::id)).toList();
    }

    Intervention answer() {
        Predicate<Route> into = it -> effects.contains(it.effect().entity());
        List<Route> wanted = chains.where(into.and(this::goes)).routes();
        List<BitSet> hits = wanted.stream().map(this::hits).toList();
        List<Intervention.Unbreakable> unbreakable = IntStream.range(0, wanted.size())
                .filter(i -> hits.get(i).isEmpty())
                .mapToObj(i -> wanted.get(i))
                .map(it -> new Intervention.Unbreakable(it.statement().record(), Ref.to(catalogue, it.effect()), it.legs()))
                .toList();
        HittingSets sets = new HittingSets(hits, maxSize);
        List<Intervention.Block> blocks = wanted.isEmpty() ? List.of() : sets.minimal().stream().map(it -> block(it, into, wanted)).toList();
        return new Intervention(Ref.to(catalogue, asked), direction, maxSize, refs(targetable), blocks, unbreakable,
                sets.complete(), unstated, hints(wanted, unbreakable, blocks));
    }

    private boolean goes(Route route) {
        return direction == null || route.sign() == (direction == Direction.INCREASE ? Sign.POSITIVE : Sign.NEGATIVE);
    }

    private BitSet hits(Route route) {
        BitSet hits = new BitSet();
        IntStream.range(0, targetable.size())
                .filter(i -> Action.target(catalogue, targetable.get(i), null).in(route).isPresent())
                .forEach(hits::set);
        return hits;
    }

    private Intervention.Block block(BitSet members, Predicate<Route> into, List<Route> wanted) {
        List<Entity> block = members.stream().mapToObj(targetable::get).toList();
        Cut cut = block.stream().map(it -> Action.target(catalogue, it, null)).reduce(Cut::or).orElseThrow();
        List<Intervention.Chain> breaks = wanted.stream()
                .map(it -> new Intervention.Chain(it.statement().record(), Ref.to(catalogue, it.effect()))).distinct().toList();
        return new Intervention.Block(refs(block), breaks,
                chains.where(into.and(it -> !goes(it))).standing(cut), chains.without(cut).beneficialBroken());
    }

    private List<Ref> refs(List<Entity> entities) {
        return entities.stream().map(it -> Ref.to(catalogue, it.id())).toList();
    }

    private List<String> hints(List<Route> wanted, List<Intervention.Unbreakable> unbreakable, List<Intervention.Block> sets) {
        if (wanted.isEmpty()) {
            return List.of("No documented chain comes to %s%s.".formatted(effect.label(), direction == null ? "" : " as " + direction));
        }
        if (!unbreakable.isEmpty()) {
            return List.of("%d of %d routes hold nothing targetable, so no set breaks every chain; 'unbreakable' lists them."
                    .formatted(unbreakable.size(), wanted.size()));
        }
        return sets.isEmpty() ? List.of("No set of at most %d breaks every chain; try a larger max_size.".formatted(maxSize)) : List.of();
    }
}
