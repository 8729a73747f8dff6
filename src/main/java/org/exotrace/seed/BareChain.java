package org.exotrace.seed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The legs of one statement in causal order, whatever the order of the rows, with their participants. */
final class BareChain {

    /** A leg between two participants; its place is among those of the statement. */
    record Link(int place, BareLeg leg, BareParts.Part subject, BareParts.Part object) {}

    private final List<Link> links = new ArrayList<>();
    /** Steps that hold, by what they end in. */
    private final Map<BareParts.Part, List<Link>> ending = new HashMap<>();
    private final BareParts parts;

    BareChain(List<BareLeg> rows, BareNodes nodes) {
        List<BareLeg> legs = ordered(rows);
        parts = new BareParts(legs, nodes);
        for (BareLeg leg : legs) {
            BareParts.Part subject = parts.subject(leg);
            Link link = new Link(links.size(), leg, subject, parts.object(leg, subject));
            links.add(link);
            if (!leg.isTransfer() && !leg.negated()) {
                ending.computeIfAbsent(link.object(), key -> new ArrayList<>()).add(link);
            }
        }
        ends();
    }

    List<Link> links() {
        return links;
    }

    BareParts parts() {
        return parts;
    }

    /** Transfers before steps; what brings something before what starts from it. */
    private static List<BareLeg> ordered(List<BareLeg> rows) {
        List<BareLeg> legs = rows.stream().filter(BareLeg::isTransfer).collect(Collectors.toCollection(ArrayList::new));
        legs.addAll(CausalOrder.of(rows.stream().filter(it -> !it.isTransfer()).toList()));
        return legs;
    }

    /** What a cause ends in and nothing starts from is an effect; the last one is what the statement ends in. */
    private void ends() {
        Set<BareParts.Part> starts = links.stream().map(Link::subject).collect(Collectors.toSet());
        Set<BareParts.Part> ends = links.stream().filter(it -> it.leg().claimsCause() && it.object().isOpen())
                .map(Link::object).filter(it -> !starts.contains(it)).collect(Collectors.toSet());
        Optional<BareParts.Part> last = last(ends, false).or(() -> last(ends, true));
        ends.forEach(part -> part.end(last.filter(part::equals).isPresent()));
    }

    /** What is said not to come about is the end only of a statement in which nothing does. */
    private Optional<BareParts.Part> last(Set<BareParts.Part> ends, boolean negated) {
        return links.stream().filter(it -> it.leg().negated() == negated).map(Link::object).filter(ends::contains).reduce((a, b) -> b);
    }

    /** Whether all that is said of what the statement ends in is that it is not so; without an effect, of all. */
    boolean negated() {
        List<Link> last = links.stream().filter(it -> it.object().isPrimary()).toList();
        return (last.isEmpty() ? links : last).stream().allMatch(it -> it.leg().negated());
    }

    /** Steps before this one that end in what it starts from; nothing follows what is not so. */
    List<Link> before(Link link) {
        return ending.getOrDefault(link.subject(), List.of()).stream().takeWhile(it -> it.place() < link.place()).toList();
    }

    /** Whether what the statement ends in is only predicted; without an effect, whether any leg is. */
    boolean hedged() {
        List<Link> last = links.stream().filter(it -> it.object().isPrimary()).toList();
        return (last.isEmpty() ? links : last).stream().anyMatch(it -> it.leg().hedged());
    }
}
