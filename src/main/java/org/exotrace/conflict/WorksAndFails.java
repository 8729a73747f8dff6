package org.exotrace.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Modifier;
import org.exotrace.model.Participant;
import org.exotrace.model.Role;
import org.exotrace.model.Statement;
import org.exotrace.model.Works;

/** R11: an agent that works where vesicles carry something, at least in part, and one statement in which it fails. */
final class WorksAndFails {

    private WorksAndFails() {}

    private record Tried(String agent, String cargo) implements Comparable<Tried> {
        @Override
        public int compareTo(Tried other) {
            int byAgent = agent.compareTo(other.agent);
            return byAgent == 0 ? cargo.compareTo(other.cargo) : byAgent;
        }
    }

    private record Result(Statement statement, boolean works) {}

    static List<Found> find(Ground ground) {
        Catalogue catalogue = ground.catalogue();
        Map<Tried, List<Result>> tried = new TreeMap<>();
        catalogue.statements().forEach(statement -> statement.modifiers().stream().filter(it -> it.works() != null)
                .forEach(modifier -> statement.in(Role.CARGO).stream().map(Participant::entity).distinct().forEach(cargo -> tried
                        .computeIfAbsent(new Tried(agent(statement, modifier), cargo), key -> new ArrayList<>())
                        .add(new Result(statement, modifier.works() != Works.NO)))));
        tried.values().removeIf(all -> all.stream().map(Result::works).distinct().count() < 2
                || all.stream().map(it -> it.statement().record()).distinct().count() < 2);
        return tried.entrySet().stream().map(it -> conflict(catalogue, it.getKey(), it.getValue())).toList();
    }

    private static String agent(Statement statement, Modifier modifier) {
        return statement.participant(modifier.agent()).entity();
    }

    private static Found conflict(Catalogue catalogue, Tried tried, List<Result> results) {
        Sides sides = new Sides();
        results.stream().filter(Result::works).forEach(it -> sides.add("works", it.statement()));
        results.stream().filter(it -> !it.works()).forEach(it -> sides.add("fails", it.statement()));
        return sides.found("R11.%s.%s".formatted(tried.agent(), tried.cargo()), Rule.R11,
                () -> "%s where vesicles carry %s".formatted(catalogue.entity(tried.agent()).label(), catalogue.entity(tried.cargo()).label()),
                "What the agent acts on need not be the same.");
    }
}
