package org.exotrace.path;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exotrace.model.Participant;
import org.exotrace.model.Role;
import org.exotrace.model.Statement;
import org.exotrace.model.Transfer;
import org.exotrace.model.TransferRelation;
import org.exotrace.path.engine.Found;
import org.exotrace.path.engine.PathIndex;
import org.exotrace.path.engine.StatementWalks;

/** Finds the routes of all statements: the documented paths from legs that follow none to every effect. */
final class RouteFinder {

    private final PathIndex index;
    private final LegSource source;
    private final StatementWalks walks;

    private RouteFinder(LegSource source) {
        this.source = source;
        index = source.index();
        walks = new StatementWalks(index);
    }

    static List<Route> all(LegSource source) {
        RouteFinder finder = new RouteFinder(source);
        return IntStream.range(0, finder.index.statements()).boxed().flatMap(finder::of).toList();
    }

    private Stream<Route> of(int statement) {
        BitSet effects = new BitSet();
        IntStream.of(walks.legs(statement))
                .filter(leg -> source.object(leg).map(Participant::role).filter(Role.EFFECT::equals).isPresent())
                .forEach(effects::set);
        return walks.of(statement, walks.first(statement), effects).stream().map(this::route);
    }

    private Route route(Found path) {
        Statement statement = source.statement(path.last()).orElseThrow();
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
        return new Route(statement, source.object(path.last()).orElseThrow(), index.ids(path.legs()), path.sign(), needs);
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
