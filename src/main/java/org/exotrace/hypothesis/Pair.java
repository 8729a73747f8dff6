package org.exotrace.hypothesis;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.evidence.Retracted;
import org.exotrace.model.Participant;
import org.exotrace.model.Role;
import org.exotrace.model.Sign;
import org.exotrace.model.Statement;
import org.exotrace.path.Route;
import org.exotrace.path.Routes;
import org.exotrace.path.VerdictValue;

/** A cargo and an effect, by their ids. */
record Pair(String cargo, String effect) implements Comparable<Pair> {

    /** What a document says of each of its pairs, in their order: those that its routes join with one sign. */
    static Map<Pair, VerdictValue> said(Catalogue catalogue, List<Statement> statements) {
        Retracted retracted = Retracted.of(catalogue);
        Map<Pair, VerdictValue> said = new TreeMap<>();
        statements.stream().filter(it -> !retracted.has(it)).flatMap(it -> Routes.of(catalogue).in(it).routes().stream()).filter(Pair::isSigned)
                .forEach(route -> cargo(route).forEach(cargo -> said.merge(new Pair(cargo, route.effect().entity()),
                        route.sign() == Sign.POSITIVE ? VerdictValue.INCREASES : VerdictValue.DECREASES,
                        (one, other) -> one == other ? one : VerdictValue.CONFLICTING)));
        said.values().removeIf(it -> it == VerdictValue.CONFLICTING);
        said.keySet().removeIf(it -> it.cargo.equals(it.effect));
        return said;
    }

    private static boolean isSigned(Route it) {
        return it.sign() == Sign.POSITIVE || it.sign() == Sign.NEGATIVE;
    }

    /** That with which its steps begin, where it is a cargo: the sign is that of all steps, and of no fewer. */
    private static Stream<String> cargo(Route route) {
        Set<String> transfers = route.statement().transfers().stream().map(route.statement()::id).collect(Collectors.toSet());
        return route.own().stream().filter(it -> !transfers.contains(it.id())).limit(1).map(Route.Leg::subject)
                .filter(it -> it.role() == Role.CARGO).map(Participant::entity);
    }

    @Override
    public int compareTo(Pair other) {
        int byCargo = cargo.compareTo(other.cargo);
        return byCargo == 0 ? effect.compareTo(other.effect) : byCargo;
    }
}
