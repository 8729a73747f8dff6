package org.exotrace.whatif;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** Chains named as broken, over all sets: each set names all of them. */
    private static final int MOST_TOLD = 200_000;

    private final Catalogue catalogue;
    private final Chains chains;
    private final Scoped scope;
    private final Unstated unstated;
    private final Names.Found asked;
    private final Entity effect;
    private final Set<String> effects;
    private final @Nullable Direction direction;
    private final int maxSize;
    private final Targets targets;
    private final List<Chain> wanted;
    private final List<Chain> others;
    private final Map<String, List<Agent>> blocking = new HashMap<>();

    Interventions(Catalogue catalogue, InterventionRequest request, Chains all) {
        this.catalogue = catalogue;
        scope = Scoped.of(catalogue, request.scope());
        asked = Names.of(catalogue).get(request.effect());
        effect = asked.entity();
        effects = catalogue.hierarchy().below(effect.id());
        direction = request.direction();
        maxSize = request.maxSize();
        chains = all.of(scope);
        unstated = scope.unstated(all.into(effects).stream().map(Chain::statement));
        wanted = chains.where(this::goes).into(effects);
        others = chains.where(it -> !goes(it)).into(effects);
        targets = new Targets(catalogue, Actions.of(catalogue).taken(scope).stream().filter(it -> !effects.contains(it.id())).toList());
    }

    Intervention answer() {
        List<List<BitSet>> hits = wanted.stream().map(it -> it.routes().stream().map(targets::hits).toList()).toList();
        List<Intervention.Unbreakable> unbreakable = unbreakable(hits);
        HittingSets sets = new HittingSets(hits.stream().flatMap(List::stream).map(Choice::of).toList(), maxSize);
        List<Intervention.Chain> ends = ends(wanted);
        List<BitSet> minimal = wanted.isEmpty() ? List.of() : sets.minimal();
        List<List<Entity>> told = minimal.stream().limit(Math.max(1, MOST_TOLD / Math.max(1, ends.size()))).map(targets::of).toList();
        Harms harms = harms(told.stream().flatMap(List::stream).distinct().toList());
        List<Intervention.Block> blocks = told.stream().map(it -> block(it, ends, harms)).toList();
        Cover cover = blocks.isEmpty() ? new Cover(hits, maxSize) : null;
        Partial partial = cover == null || cover.best().isEmpty() ? null : partial(targets.of(cover.best()), ends);
        return new Intervention(Ref.to(catalogue, asked), direction, maxSize, refs(targets.all()), blocks, partial, unbreakable,
                sets.complete() && blocks.size() == minimal.size() && (cover == null || cover.complete()) && chains.complete(effects),
                unstated, hints(ends.size(), unbreakable, blocks, partial));
    }

    private List<Intervention.Unbreakable> unbreakable(List<List<BitSet>> hits) {
        List<Intervention.Unbreakable> unbreakable = new ArrayList<>();
        for (int i = 0; i < hits.size(); i++) {
            Chain chain = wanted.get(i);
            for (int route = 0; route < hits.get(i).size(); route++) {
                if (hits.get(i).get(route).isEmpty()) {
                    unbreakable.add(new Intervention.Unbreakable(
                            chain.statement().record(), chain.statement().title(), Ref.to(catalogue, chain.effect()), chain.effect().direction(),
                            chain.routes().get(route).legs()));
                }
            }
        }
        return unbreakable;
    }

    private Partial partial(List<Entity> members, List<Intervention.Chain> ends) {
        List<Outcome.Surviving> misses = chains.standing(wanted, cut(members));
        Set<Intervention.Chain> missed = misses.stream()
                .map(it -> new Intervention.Chain(it.statement(), it.title(), it.effect(), it.direction())).collect(Collectors.toSet());
        return new Partial(block(members, ends.stream().filter(it -> !missed.contains(it)).toList(), harms(members)), misses);
    }

    private boolean goes(Route route) {
        return direction == null || route.sign() == (direction == Direction.INCREASE ? Sign.POSITIVE : Sign.NEGATIVE);
    }

    private Cut cut(List<Entity> members) {
        return members.stream().map(it -> Targets.cut(catalogue, it)).reduce(Cut::or).orElseThrow();
    }

    private List<Intervention.Chain> ends(List<Chain> ofChains) {
        return ofChains.stream().map(it -> new Intervention.Chain(it.statement().record(), it.statement().title(), Ref.to(catalogue, it.effect()),
                it.effect().direction())).distinct().toList();
    }

    private Harms harms(List<Entity> members) {
        return new Harms(catalogue, chains, members);
    }

    private Intervention.Block block(List<Entity> members, List<Intervention.Chain> breaks, Harms harms) {
        Cut cut = cut(members);
        List<Agent> agents = members.stream().flatMap(it -> blocking(it).stream()).distinct().toList();
        Harms.Told harmed = harms.of(members, cut);
        return new Intervention.Block(refs(members), breaks, chains.standing(others, cut), harmed.told(), harmed.total(), agents);
    }

    private List<Agent> blocking(Entity member) {
        return blocking.computeIfAbsent(member.id(),
                it -> Agents.of(catalogue).on(it, scope::takes).stream().filter(Agent::isBlocking).toList());
    }

    private List<Ref> refs(List<Entity> entities) {
        return entities.stream().map(it -> Ref.to(catalogue, it.id())).toList();
    }

    private List<String> hints(int ends, List<Intervention.Unbreakable> unbreakable,
            List<Intervention.Block> sets, @Nullable Partial partial) {
        if (ends == 0) {
            return List.of("No documented chain comes to %s%s.".formatted(effect.label(), direction == null ? "" : " as " + direction));
        }
        if (!sets.isEmpty()) {
            return List.of();
        }
        String why = unbreakable.isEmpty() ? "No set of at most %d breaks every chain; larger sets may.".formatted(maxSize)
                : "%d of %d routes hold nothing targetable, so no set breaks every chain; those are unbreakable."
                        .formatted(unbreakable.size(), wanted.stream().mapToInt(it -> it.routes().size()).sum());
        return partial == null ? List.of(why) : List.of(why, "The best of at most %d is partial: it breaks %d of %d chains."
                .formatted(maxSize, partial.set().breaks().size(), ends));
    }
}
