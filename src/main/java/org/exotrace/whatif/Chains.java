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
import org.exotrace.model.Polarity;
import org.exotrace.model.Sign;
import org.exotrace.model.Statement;
import org.exotrace.model.Works;
import org.exotrace.path.Route;
import org.exotrace.path.Routes;
import org.exotrace.scope.Scoped;

/**
 * Chains, each a statement with one of its effects and the routes to it, and what becomes of them when something is cut.
 * Only statements are looked at in which that or an effect concerned occurs.
 */
final class Chains {

    private final Catalogue catalogue;
    private final Routes routes;
    private final Predicate<Route> wanted;

    /** All chains. */
    Chains(Catalogue catalogue) {
        this(catalogue, it -> true);
    }

    private Chains(Catalogue catalogue, Predicate<Route> wanted) {
        this.catalogue = catalogue;
        this.wanted = wanted;
        routes = Routes.of(catalogue);
    }

    Chains where(Predicate<Route> also) {
        return new Chains(catalogue, wanted.and(also));
    }

    /** Those of the statements that take part. */
    Chains of(Scoped scope) {
        return scope.isAll() ? this : where(it -> scope.takes(it.statement()));
    }

    /** All statements with a chain: looks at every statement. */
    Stream<Statement> statements() {
        return catalogue.statements().stream().filter(it -> routes.in(it).routes().stream().anyMatch(wanted));
    }

    /** Those that come to one of these effects, in the order of records. */
    List<Chain> into(Set<String> effects) {
        return in(catalogue.occurrences().records(effects, true)).filter(it -> effects.contains(it.effect().entity())).toList();
    }

    /** Whether all routes to these effects are known: a statement may have too many to find them all. */
    boolean complete(Set<String> effects) {
        return completeIn(catalogue.occurrences().records(effects, true));
    }

    private boolean completeIn(Set<String> records) {
        return statements(records).allMatch(it -> routes.in(it).complete());
    }

    private Stream<Statement> statements(Set<String> records) {
        return records.stream().map(it -> catalogue.findStatement(it).orElseThrow());
    }

    Stream<Chain> in(Set<String> records) {
        return statements(records).flatMap(this::in);
    }

    private Stream<Chain> in(Statement statement) {
        Map<String, List<Route>> byEffect = new LinkedHashMap<>();
        routes.in(statement).routes().forEach(it -> byEffect.computeIfAbsent(it.effect().p(), key -> new ArrayList<>()).add(it));
        return byEffect.values().stream().map(all -> all.stream().filter(wanted).toList()).filter(it -> !it.isEmpty())
                .map(it -> new Chain(statement, it.get(0).effect(), it));
    }

    /** A chain is concerned when the cut takes some route of it; the effects of those are looked at for what survives. */
    Outcome without(Cut cut) {
        return without(cut, new Against(catalogue, List.of()));
    }

    Outcome without(Cut cut, Against against) {
        Set<String> records = cut.records();
        Set<String> concerned = in(records)
                .filter(it -> it.routes().stream().anyMatch(route -> cut.in(route).isPresent()))
                .map(it -> it.effect().entity()).collect(Collectors.toSet());
        List<Outcome.Broken> broken = new ArrayList<>();
        List<Outcome.Broken> beneficial = new ArrayList<>();
        List<Outcome.Surviving> surviving = new ArrayList<>();
        into(concerned).forEach(chain -> {
            Optional<Route> left = chain.left(cut);
            if (left.isPresent()) {
                surviving.add(surviving(chain, left.get()));
                return;
            }
            Outcome.Broken gone = chain.broken(catalogue, cut, against.on(chain.routes()));
            broken.add(gone);
            if (!isAbout(chain.statement(), cut) && isBeneficial(chain)) {
                beneficial.add(gone);
            }
        });
        return new Outcome(broken, surviving, beneficial, completeIn(records) && complete(concerned));
    }

    /** Those of some chains that still have a route, and which. */
    List<Outcome.Surviving> standing(List<Chain> chains, Cut cut) {
        return chains.stream().flatMap(it -> it.left(cut).map(route -> surviving(it, route)).stream()).toList();
    }

    private Outcome.Surviving surviving(Chain chain, Route route) {
        return new Outcome.Surviving(chain.statement().record(), chain.statement().title(), Ref.to(catalogue, chain.effect()),
                chain.effect().direction(), route.legs());
    }

    /** Whether a statement tells of that very intervention: what it says then is the purpose, and no side effect. */
    boolean isAbout(Statement statement, Cut cut) {
        return Action.of(catalogue, statement).filter(Action::takes).anyMatch(it -> cut.takes(statement, it.target(), null));
    }

    boolean isBeneficial(Chain chain) {
        return chain.routes().stream().anyMatch(this::isBeneficial);
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
