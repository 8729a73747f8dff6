package org.exotrace.whatif;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.answer.Unstated;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.entity.Names;
import org.exotrace.entity.Ref;
import org.exotrace.failure.ProblemException;
import org.exotrace.model.Entity;
import org.exotrace.model.Participant;
import org.exotrace.path.Route;
import org.exotrace.scope.Scoped;
import org.jspecify.annotations.Nullable;

/** Applies a modifier: first what its own statements say, then the same action read on its targets elsewhere. */
final class Applying {

    private static final String READING =
            "what is stated, and the same action on the same target read in other statements; nobody reported it there";

    private final Catalogue catalogue;
    private final Chains chains;
    private final Scoped scope;
    private final Unstated unstated;

    Applying(Catalogue catalogue, Chains chains, Scoped scope, Unstated unstated) {
        this.catalogue = catalogue;
        this.chains = chains;
        this.scope = scope;
        this.unstated = unstated;
    }

    /** @param readAs how what was asked was understood; null where it was asked so */
    WhatIf of(String name, @Nullable String readAs) {
        Names.Found found = Names.of(catalogue).get(name);
        Giving giving = Giving.of(catalogue, found.entity());
        if (giving.actions().isEmpty()) {
            throw actsOnNothing(found.entity());
        }
        List<Action> actions = giving.actions().stream().filter(it -> scope.takes(it.statement())).toList();
        List<Action> taking = actions.stream().filter(Action::takes).filter(it -> !it.onOutcome()).toList();
        Chains others = chains.where(route -> !startsWith(route, giving.agents()));
        Against against = new Against(catalogue, actions.stream().filter(Action::fails).toList());
        Outcome stated = stated(others, taking, against);
        Outcome broader = taking.isEmpty() ? null : others.without(broader(taking), against);
        List<Ref> classes = giving.classes().stream().map(it -> Ref.to(catalogue, it.id())).toList();
        return new WhatIf(null, new WhatIf.Applied(Ref.to(catalogue, found), classes, actions.stream().map(this::act).toList()), readAs,
                stated, broader == null ? null : broader(taking, broader),
                actions.stream().filter(Action::fails).map(Applying::why).toList(),
                actions.stream().filter(it -> it.modifier().works() == null).map(Applying::why).toList(), List.of(),
                stated.complete() && (broader == null || broader.complete()), unstated,
                hints(found.entity(), readAs, giving.classes(), taking));
    }

    private ProblemException actsOnNothing(Entity modifier) {
        return ProblemException.badValue("apply", modifier.label(), "no statement says that it acts on something.")
                .withHints(List.of("Ask instead what happens where it is blocked."))
                .withSuggestions(Actions.of(catalogue).agents().stream()
                        .map(it -> catalogue.entity(it).label()).sorted().toList());
    }

    private static List<String> hints(Entity modifier, @Nullable String readAs, List<Entity> classes, List<Action> taking) {
        return Stream.of(
                readAs == null ? "" : "%s acts on others, so it is read as given.".formatted(modifier.label()),
                classes.isEmpty() ? "" : "No statement says what %s does; told is what %s does, which is more general.".formatted(
                        modifier.label(), classes.stream().map(Entity::label).collect(Collectors.joining(" and "))),
                taking.isEmpty() ? "No statement says that it takes a participant of a chain away." : "")
                .filter(it -> !it.isEmpty()).toList();
    }

    /** What the modifier itself sets going is not broken by it. */
    private static boolean startsWith(Route route, Set<String> agents) {
        return route.own().get(0).ends().map(Participant::entity).anyMatch(agents::contains);
    }

    private static Outcome stated(Chains chains, List<Action> taking, Against against) {
        List<String> own = taking.stream().map(it -> it.statement().record()).toList();
        return taking.stream().map(Action::here).reduce(Cut::or)
                .map(cut -> chains.where(it -> own.contains(it.statement().record())).without(cut, against))
                .orElse(Outcome.NONE);
    }

    /** What is stated is part of it. */
    private static Cut broader(List<Action> taking) {
        return taking.stream().flatMap(it -> Stream.of(it.here(), it.elsewhere())).reduce(Cut::or).orElseThrow();
    }

    private WhatIf.Broader broader(List<Action> taking, Outcome outcome) {
        return new WhatIf.Broader(READING,
                taking.stream().map(it -> it.entity().id()).distinct().map(it -> Ref.to(catalogue, it)).toList(),
                outcome.broken(), outcome.surviving(), outcome.beneficialBroken());
    }

    private WhatIf.Act act(Action it) {
        return new WhatIf.Act(it.statement().record(), it.statement().title(), Ref.to(catalogue, it.agent()), it.modifier().action(),
                it.modifier().works(), it.modifier().actsOn() == null ? null
                        : Ref.to(catalogue, it.statement().participant(it.modifier().actsOn())), it.modifier().note());
    }

    private static WhatIf.Why why(Action it) {
        return new WhatIf.Why(it.statement().record(), it.statement().title(), it.told());
    }
}
