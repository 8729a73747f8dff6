package org.exotrace.whatif;

import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.exotrace.agent.Agent;
import org.exotrace.agent.Agents;
import org.exotrace.answer.Unstated;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.entity.Names;
import org.exotrace.entity.Ref;
import org.exotrace.hitting.Choice;
import org.exotrace.hitting.HittingSets;
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
    private final Scoped scope;
    private final Unstated unstated;
    private final Names.Found asked;
    private final Entity effect;
    private final Set<String> effects;
    private final @Nullable Direction direction;
    private final int maxSize;
    private final List<Entity> targetable;
    private final Predicate<Route> into;

    Interventions(Catalogue catalogue, InterventionRequest request, Chains chains) {
        this.catalogue = catalogue;
        scope = Scoped.of(catalogue, request.scope());
        asked = Names.of(catalogue).get(request.effect());
        effect = asked.entity();
        effects = catalogue.hierarchy().below(effect.id());
        direction = request.direction();
        maxSize = request.maxSize();
        into = it -> effects.contains(it.effect().entity());
        this.chains = chains.of(scope);
        unstated = scope.unstated(chains.where(into).statements());
        targetable = Action.all(catalogue).stream().filter(it -> scope.takes(it.statement())).filter(Action::takes).map(Action::entity).distinct()
                .filter(it -> !effects.contains(it.id())).sorted(Comparator.comparing(Entity::id)).toList();
    }

    Intervention answer() {
        List<Route> wanted = chains.where(into.and(this::goes)).routes();
        List<BitSet> hits = wanted.stream().map(this::hits).toList();
        List<Intervention.Unbreakable> unbreakable = IntStream.range(0, wanted.size())
                .filter(i -> hits.get(i).isEmpty())
                .mapToObj(i -> wanted.get(i))
                .map(it -> new Intervention.Unbreakable(it.statement().record(), Ref.to(catalogue, it.effect()), it.legs()))
                .toList();
        HittingSets sets = new HittingSets(hits.stream().map(Choice::of).toList(), maxSize);
        List<Intervention.Block> blocks = wanted.isEmpty() ? List.of()
                : sets.minimal().stream().map(it -> block(entities(it), ends(wanted))).toList();
        Cover cover = blocks.isEmpty() ? new Cover(chains(wanted), reach(hits), maxSize) : null;
        Partial partial = cover == null || cover.best().isEmpty() ? null : partial(entities(cover.best()), wanted);
        return new Intervention(Ref.to(catalogue, asked), direction, maxSize, refs(targetable), blocks, partial, unbreakable,
                sets.complete() && (cover == null || cover.complete()), unstated, hints(wanted, unbreakable, blocks, partial));
    }

    private Partial partial(List<Entity> members, List<Route> wanted) {
        List<Outcome.Surviving> misses = chains.where(into.and(this::goes)).standing(cut(members));
        Set<Intervention.Chain> missed = misses.stream()
                .map(it -> new Intervention.Chain(it.statement(), it.effect())).collect(Collectors.toSet());
        return new Partial(block(members, ends(wanted).stream().filter(it -> !missed.contains(it)).toList()), misses);
    }

    /** For each chain the numbers of its routes. */
    private static List<BitSet> chains(List<Route> wanted) {
        Map<Chains.Chain, BitSet> chains = new LinkedHashMap<>();
        for (int i = 0; i < wanted.size(); i++) {
            chains.computeIfAbsent(new Chains.Chain(wanted.get(i).statement(), wanted.get(i).effect()), key -> new BitSet()).set(i);
        }
        return List.copyOf(chains.values());
    }

    /** For each thing that can be targeted the numbers of the routes that it hits. */
    private List<BitSet> reach(List<BitSet> hits) {
        return IntStream.range(0, targetable.size())
                .mapToObj(member -> IntStream.range(0, hits.size()).filter(it -> hits.get(it).get(member))
                        .collect(BitSet::new, BitSet::set, BitSet::or))
                .toList();
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

    private List<Entity> entities(BitSet members) {
        return members.stream().mapToObj(targetable::get).toList();
    }

    private Cut cut(List<Entity> members) {
        return members.stream().map(it -> Action.target(catalogue, it, null)).reduce(Cut::or).orElseThrow();
    }

    private List<Intervention.Chain> ends(List<Route> routes) {
        return routes.stream().map(it -> new Intervention.Chain(it.statement().record(), Ref.to(catalogue, it.effect()))).distinct().toList();
    }

    private Intervention.Block block(List<Entity> members, List<Intervention.Chain> breaks) {
        Cut cut = cut(members);
        List<Agent> agents = members.stream().flatMap(it -> Agents.of(catalogue).on(it.id(), scope::takes).stream())
                .filter(Agent::isBlocking).distinct().toList();
        return new Intervention.Block(refs(members), breaks,
                chains.where(into.and(it -> !goes(it))).standing(cut), chains.without(cut).beneficialBroken(), agents);
    }

    private List<Ref> refs(List<Entity> entities) {
        return entities.stream().map(it -> Ref.to(catalogue, it.id())).toList();
    }

    private List<String> hints(List<Route> wanted, List<Intervention.Unbreakable> unbreakable,
            List<Intervention.Block> sets, @Nullable Partial partial) {
        if (wanted.isEmpty()) {
            return List.of("No documented chain comes to %s%s.".formatted(effect.label(), direction == null ? "" : " as " + direction));
        }
        if (!sets.isEmpty()) {
            return List.of();
        }
        String why = unbreakable.isEmpty() ? "No set of at most %d breaks every chain; larger sets may.".formatted(maxSize)
                : "%d of %d routes hold nothing targetable, so no set breaks every chain; those are unbreakable."
                        .formatted(unbreakable.size(), wanted.size());
        return partial == null ? List.of(why) : List.of(why, "The best of at most %d is partial: it breaks %d of %d chains."
                .formatted(maxSize, partial.set().breaks().size(), ends(wanted).size()));
    }
}
