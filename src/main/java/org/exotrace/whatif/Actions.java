package org.exotrace.whatif;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Entity;
import org.exotrace.scope.Scoped;

/** Every action of every modifier, in the order of records, found once for a catalogue. */
final class Actions {

    private final List<Action> all;
    private final List<Action> taking;
    private final Map<String, List<Integer>> byAgent;

    private Actions(Catalogue catalogue) {
        all = catalogue.statements().stream().flatMap(it -> Action.of(catalogue, it)).toList();
        taking = all.stream().filter(Action::takes).toList();
        byAgent = IntStream.range(0, all.size()).boxed().collect(Collectors.groupingBy(it -> all.get(it).agent()));
    }

    static Actions of(Catalogue catalogue) {
        return catalogue.derived(Actions.class, Actions::new);
    }

    /** Ids of all that act on something. */
    Set<String> agents() {
        return byAgent.keySet();
    }

    /** Those of some agents. */
    List<Action> by(Set<String> agents) {
        return agents.stream().flatMap(it -> byAgent.getOrDefault(it, List.of()).stream()).sorted().map(all::get).toList();
    }

    /** What some modifier takes away, by what the statements of the scope say, in the order of ids. */
    List<Entity> taken(Scoped scope) {
        return taking.stream().filter(it -> scope.takes(it.statement())).map(Action::entity)
                .collect(Collectors.toMap(Entity::id, it -> it, (a, b) -> a)).values().stream()
                .sorted(Comparator.comparing(Entity::id)).toList();
    }
}
