package org.exotrace.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.exotrace.model.Participant;
import org.exotrace.model.Role;
import org.exotrace.model.Statement;
import org.exotrace.model.Transfer;
import org.exotrace.model.TransferRelation;

/** Finds the routes of all statements: the documented paths from legs that follow none to every effect. */
final class RouteFinder {

    private final PathIndex index;
    private final LegSource source;
    private final Joints joints;
    private final BitSet everywhere = new BitSet();
    private final List<Route> routes = new ArrayList<>();

    private RouteFinder(LegSource source) {
        this.source = source;
        index = source.index();
        joints = new Joints(index);
        everywhere.set(0, index.nodes.length);
    }

    static List<Route> all(LegSource source) {
        RouteFinder finder = new RouteFinder(source);
        for (int i = 0; i < finder.index.statements.length; i++) {
            finder.of(i);
        }
        return List.copyOf(finder.routes);
    }

    private void of(int statement) {
        int[] legs = IntStream.range(0, index.size()).filter(leg -> index.statement[leg] == statement)
                .boxed().sorted(new Ranking(index, false)::compare).mapToInt(Integer::intValue).toArray();
        BitSet ends = new BitSet();
        BitSet nodes = new BitSet();
        IntStream.of(legs).filter(leg -> source.object(leg).map(Participant::role).filter(Role.EFFECT::equals).isPresent())
                .forEach(leg -> {
                    ends.set(leg);
                    nodes.set(index.target[leg]);
                });
        BitSet only = new BitSet();
        only.set(statement);
        Ask ask = new Ask(everywhere, new Ends(nodes, ends), null, null, index.legs(only, true), Math.max(1, legs.length), Ask.Mode.DOCUMENTED);
        Budget budget = Budget.usual();
        int[] first = IntStream.of(legs).filter(leg -> IntStream.of(legs).noneMatch(before -> goesOn(before, leg))).toArray();
        new Walk(index, ask, budget, new Reach(index, ask, budget), Walk.Limits.NONE, path -> {
            routes.add(route(path));
            return true;
        }).run(first);
    }

    private boolean goesOn(int before, int leg) {
        return index.target[before] == index.source(leg) && joints.between(before, leg) == Joints.WITHIN
                || IntStream.of(index.after(before)).anyMatch(it -> it == leg);
    }

    private Route route(Found path) {
        int last = path.legs()[path.legs().length - 1];
        Statement statement = source.statement(last).orElseThrow();
        Map<String, Set<Participant>> needs = new LinkedHashMap<>();
        Set<Participant> touched = new LinkedHashSet<>();
        for (int leg : path.legs()) {
            Set<Participant> own = new LinkedHashSet<>(Arrays.asList(
                    source.subject(leg).orElseThrow(), source.object(leg).orElseThrow()));
            touched.addAll(own);
            needs.put(index.id(leg), own);
        }
        uptakes(statement, touched).forEach(it -> needs.putIfAbsent(statement.id(it),
                Set.of(statement.participant(it.subject()), statement.participant(it.object()))));
        return new Route(statement, source.object(last).orElseThrow(), index.ids(path.legs()), Signs.sign(path.sign()), needs);
    }

    /** Vesicles of the route must reach the cells in which it goes on; the only cell reached, where no place is stated. */
    private static List<Transfer> uptakes(Statement statement, Set<Participant> touched) {
        List<Transfer> reaching = statement.transfers().stream()
                .filter(it -> it.relation() == TransferRelation.REACHES && touched.contains(statement.participant(it.subject())))
                .toList();
        List<Transfer> needed = reaching.stream()
                .filter(it -> touched.stream().anyMatch(one -> it.object().equals(one.in())))
                .toList();
        return needed.isEmpty() && reaching.size() == 1 ? reaching : needed;
    }
}
