package org.exotrace.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The legs of one statement in causal order, whatever the order of the rows, with their participants. */
final class BareChain {

    /** A leg between two participants. */
    record Link(BareLeg leg, BareParts.Part subject, BareParts.Part object) {}

    private final List<Link> links = new ArrayList<>();
    private final BareParts parts;

    BareChain(List<BareLeg> rows, BareNodes nodes) {
        List<BareLeg> legs = ordered(rows);
        parts = new BareParts(legs, nodes);
        for (BareLeg leg : legs) {
            BareParts.Part subject = parts.subject(leg);
            links.add(new Link(leg, subject, parts.object(leg, subject)));
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
        List<BareLeg> open = rows.stream().filter(it -> !it.isTransfer()).collect(Collectors.toCollection(ArrayList::new));
        while (!open.isEmpty()) {
            BareLeg next = open.stream().filter(it -> open.stream().noneMatch(other -> other != it && other.object().equals(it.subject())))
                    .findFirst().orElse(open.get(0));
            legs.add(next);
            open.remove(next);
        }
        return legs;
    }

    /** What a cause ends in and nothing starts from is an effect; the last one is what the statement ends in. */
    private void ends() {
        Set<BareParts.Part> ends = links.stream().filter(it -> it.leg().claimsCause() && it.object().isOpen())
                .filter(it -> links.stream().noneMatch(other -> other.subject() == it.object()))
                .map(Link::object).collect(Collectors.toSet());
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
        return links.stream().takeWhile(it -> it != link)
                .filter(it -> !it.leg().isTransfer() && !it.leg().negated() && it.object() == link.subject()).toList();
    }

    /** Whether what the statement ends in is only predicted; without an effect, whether any leg is. */
    boolean hedged() {
        List<Link> last = links.stream().filter(it -> it.object().isPrimary()).toList();
        return (last.isEmpty() ? links : last).stream().anyMatch(it -> it.leg().hedged());
    }
}
