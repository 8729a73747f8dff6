package org.exotrace.path;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Participant;
import org.exotrace.model.Role;
import org.exotrace.model.Sign;
import org.exotrace.model.Statement;
import org.exotrace.model.Transfer;
import org.exotrace.model.TransferRelation;

/** Finds the routes of one statement: the documented walks from legs that follow none to every effect. */
final class RouteFinder {

    private final OwnLegs legs;
    private final Statement statement;
    private final List<Route.Leg> own;
    private final List<Route> found = new ArrayList<>();

    private RouteFinder(OwnLegs legs) {
        this.legs = legs;
        statement = legs.statement();
        own = IntStream.range(0, legs.size())
                .mapToObj(legs::get).map(it -> new Route.Leg(statement, it.transfer(), it.step(), it.subject(), it.object())).toList();
    }

    static Routes.Own of(Catalogue catalogue, Statement statement) {
        OwnLegs legs = new OwnLegs(catalogue, statement);
        BitSet effects = new BitSet();
        IntStream.range(0, legs.size()).filter(it -> legs.get(it).object().role() == Role.EFFECT).forEach(effects::set);
        RouteFinder finder = new RouteFinder(legs);
        boolean complete = effects.isEmpty() || new OwnWalks(legs, effects, finder::add).from(legs.first());
        return new Routes.Own(List.copyOf(finder.found), complete);
    }

    private void add(int[] walk, int length, Sign sign) {
        List<Route.Leg> path = IntStream.of(walk).limit(length).mapToObj(own::get).toList();
        Set<String> touched = new HashSet<>();
        path.forEach(it -> it.ends().map(Participant::p).forEach(touched::add));
        List<Route.Leg> uptakes = uptakes(touched).stream()
                .filter(it -> path.stream().noneMatch(leg -> leg.transfer() == it)).map(this::leg).toList();
        found.add(new Route(statement, legs.get(walk[length - 1]).object(), List.copyOf(path), List.copyOf(uptakes), sign));
    }

    private Route.Leg leg(Transfer of) {
        return own.stream().filter(it -> it.transfer() == of).findFirst().orElseGet(() -> Route.Leg.of(statement, of));
    }

    /** Vesicles of the route must reach the cells in which it goes on; the only cell reached, where no place is stated. */
    private List<Transfer> uptakes(Set<String> touched) {
        List<Transfer> reaching = statement.transfers().stream()
                .filter(it -> it.relation() == TransferRelation.REACHES && touched.contains(it.subject())).toList();
        List<Transfer> needed = reaching.stream()
                .filter(it -> touched.stream().anyMatch(one -> it.object().equals(statement.participant(one).in())))
                .toList();
        return needed.isEmpty() && reaching.size() == 1 ? reaching : needed;
    }
}
