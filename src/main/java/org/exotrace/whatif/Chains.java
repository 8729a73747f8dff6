package org.exotrace.whatif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.entity.Ref;
import org.exotrace.model.Modifier;
import org.exotrace.model.Participant;
import org.exotrace.model.Polarity;
import org.exotrace.model.Sign;
import org.exotrace.model.Statement;
import org.exotrace.model.Works;
import org.exotrace.path.Route;
import org.exotrace.scope.Scoped;

/** Chains, each a statement with one of its effects and the routes to it, and what becomes of them when something is cut. */
final class Chains {

    private final Catalogue catalogue;
    private final Map<Chain, List<Route>> routes = new LinkedHashMap<>();

    record Chain(Statement statement, Participant effect) {}

    Chains(Catalogue catalogue, List<Route> routes) {
        this.catalogue = catalogue;
        routes.forEach(it -> this.routes.computeIfAbsent(new Chain(it.statement(), it.effect()), key -> new ArrayList<>()).add(it));
    }

    Chains where(Predicate<Route> wanted) {
        return new Chains(catalogue, routes.values().stream().flatMap(List::stream).filter(wanted).toList());
    }

    /** Those of the statements that take part. */
    Chains of(Scoped scope) {
        return scope.isAll() ? this : where(it -> scope.takes(it.statement()));
    }

    Stream<Statement> statements() {
        return routes.keySet().stream().map(Chain::statement).distinct();
    }

    List<Route> routes() {
        return routes.values().stream().flatMap(List::stream).toList();
    }

    /** A chain is concerned when the cut takes some route of it; the effects of those are looked at for what survives. */
    Outcome without(Cut cut) {
        return without(cut, new Against(catalogue, List.of()));
    }

    Outcome without(Cut cut, Against against) {
        List<Outcome.Broken> broken = new ArrayList<>();
        List<Outcome.Broken> beneficial = new ArrayList<>();
        Set<String> concerned = routes.entrySet().stream()
                .filter(it -> it.getValue().stream().anyMatch(route -> cut.in(route).isPresent()))
                .map(it -> it.getKey().effect().entity()).collect(Collectors.toSet());
        List<Outcome.Surviving> surviving = new ArrayList<>();
        routes.forEach((chain, all) -> {
            if (!concerned.contains(chain.effect().entity())) {
                return;
            }
            Ref effect = Ref.to(catalogue, chain.effect());
            Optional<Route> left = all.stream().filter(it -> cut.in(it).isEmpty()).findFirst();
            if (left.isPresent()) {
                surviving.add(new Outcome.Surviving(chain.statement().record(), effect, left.get().legs()));
                return;
            }
            Outcome.Broken gone = new Outcome.Broken(chain.statement().record(), effect, cut.in(all.get(0)).orElseThrow(), against.on(all));
            broken.add(gone);
            if (!isAbout(chain.statement(), cut) && all.stream().anyMatch(this::isBeneficial)) {
                beneficial.add(gone);
            }
        });
        return new Outcome(broken, surviving, beneficial);
    }

    /** The chains that still have a route, and which. */
    List<Outcome.Surviving> standing(Cut cut) {
        return routes.entrySet().stream()
                .flatMap(it -> it.getValue().stream().filter(route -> cut.in(route).isEmpty()).limit(1))
                .map(it -> new Outcome.Surviving(it.statement().record(), Ref.to(catalogue, it.effect()), it.legs()))
                .toList();
    }

    /** Whether a statement tells of that very intervention: what it says then is the purpose, and no side effect. */
    private boolean isAbout(Statement statement, Cut cut) {
        return Action.of(catalogue, statement).filter(Action::takes).anyMatch(it -> cut.takes(statement, it.target(), ""));
    }

    /**
     * More anti-tumour immunity: by the sign of the route where the effect belongs to immunity, else by what the
     * statement says of itself, unless that already counts in somebody's intervention.
     */
    private boolean isBeneficial(Route route) {
        Integer immunity = catalogue.entity(route.effect().entity()).immunity();
        if (immunity != null) {
            return route.sign() == (immunity > 0 ? Sign.POSITIVE : Sign.NEGATIVE);
        }
        return route.statement().polarity() == Polarity.ACTIVATES
                && route.statement().modifiers().stream().map(Modifier::works).noneMatch(it -> it == Works.YES || it == Works.PARTLY);
    }
}
