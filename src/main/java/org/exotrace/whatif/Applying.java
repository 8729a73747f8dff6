package org.exotrace.whatif;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.exotrace.answer.Unstated;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.entity.Names;
import org.exotrace.entity.Ref;
import org.exotrace.failure.ProblemException;
import org.exotrace.model.Entity;
import org.exotrace.model.Participant;
import org.exotrace.model.Works;
import org.exotrace.path.Route;
import org.exotrace.scope.Scoped;

/** Applies a modifier: first what its own statements say, then the same action read on its targets elsewhere. */
final class Applying {

    private static final String READING =
            "the same action on the same target, read in other statements; nobody reported it there";

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

    WhatIf of(String name) {
        Names.Found found = Names.of(catalogue).get(name);
        Entity modifier = found.entity();
        Set<String> agents = catalogue.hierarchy().below(modifier.id());
        List<Action> all = Action.all(catalogue).stream().filter(it -> agents.contains(it.agent())).toList();
        if (all.isEmpty()) {
            throw ProblemException.badValue("apply", modifier.label(), "no statement says that it acts on something.")
                    .withHints(List.of("Ask what happens without it with block=%s.".formatted(modifier.id())))
                    .withSuggestions(Action.all(catalogue).stream().map(Action::agent).distinct()
                            .map(it -> catalogue.entity(it).label()).sorted().toList());
        }
        List<Action> actions = all.stream().filter(it -> scope.takes(it.statement())).toList();
        List<Action> taking = actions.stream().filter(Action::takes).filter(it -> !it.onOutcome()).toList();
        Chains others = chains.where(route -> !startsWith(route, agents));
        return new WhatIf(null, new WhatIf.Applied(Ref.to(catalogue, found), actions.stream().map(this::act).toList()),
                stated(others, taking), taking.isEmpty() ? null : broader(others, taking),
                actions.stream().filter(it -> it.modifier().works() == Works.NO).map(this::why).toList(),
                actions.stream().filter(it -> it.modifier().works() == null).map(this::why).toList(), true, unstated,
                taking.isEmpty() ? List.of("No statement says that it takes a participant of a chain away.") : List.of());
    }

    /** What the modifier itself sets going is not broken by it. */
    private static boolean startsWith(Route route, Set<String> agents) {
        return route.needs().values().iterator().next().stream().map(Participant::entity).anyMatch(agents::contains);
    }

    private static Outcome stated(Chains chains, List<Action> taking) {
        List<String> own = taking.stream().map(it -> it.statement().record()).toList();
        return taking.stream().map(Action::here).reduce(Cut::or)
                .map(cut -> chains.where(it -> own.contains(it.statement().record())).without(cut))
                .orElse(Outcome.NONE);
    }

    private WhatIf.Broader broader(Chains chains, List<Action> taking) {
        Outcome outcome = chains.without(taking.stream().map(Action::elsewhere).reduce(Cut::or).orElseThrow());
        return new WhatIf.Broader(READING,
                taking.stream().map(it -> it.entity().id()).distinct().map(it -> Ref.to(catalogue, it)).toList(),
                outcome.broken(), outcome.surviving(), outcome.beneficialBroken());
    }

    private WhatIf.Act act(Action it) {
        return new WhatIf.Act(it.statement().record(), Ref.to(catalogue, it.agent()), it.modifier().action(),
                it.modifier().works(), it.modifier().actsOn() == null ? null
                        : Ref.to(catalogue, it.statement().participant(it.modifier().actsOn())), it.modifier().note());
    }

    private WhatIf.Why why(Action it) {
        String target = it.modifier().actsOn() == null ? "" : " " + Stream.of(it.statement().participant(it.modifier().actsOn()))
                .map(p -> catalogue.entity(p.entity()).label()
                        + it.statement().place(p).map(place -> " on " + catalogue.entity(place.entity()).label()).orElse(""))
                .findFirst().orElseThrow();
        String note = it.modifier().note() == null ? "" : " (" + it.modifier().note() + ")";
        return new WhatIf.Why(it.statement().record(), "%s %s%s%s. %s".formatted(catalogue.entity(it.agent()).label(),
                it.modifier().action(), target, note, it.statement().says()));
    }
}
