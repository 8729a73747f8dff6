package org.exotrace.seed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The legs of one statement in causal order, whatever the order of the rows, with their participants and what they come to. */
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
        Map<BareParts.Part, List<Link>> ends = new LinkedHashMap<>();
        links.stream().filter(it -> it.leg().claimsCause() && parts.isOpen(it.object()))
                .filter(it -> links.stream().noneMatch(other -> other.subject() == it.object()))
                .forEach(it -> ends.computeIfAbsent(it.object(), key -> new ArrayList<>()).add(it));
        Optional<BareParts.Part> last = links.stream().map(Link::object).filter(ends::containsKey).reduce((a, b) -> b);
        ends.forEach((part, into) -> parts.effect(part, agreed(into, new HashSet<>()), last.filter(part::equals).isPresent()));
    }

    /** Steps before this one that end in what it starts from. */
    List<Link> before(Link link) {
        return links.stream().takeWhile(it -> it != link)
                .filter(it -> !it.leg().isTransfer() && it.object() == link.subject()).toList();
    }

    /** What the legs into something come to with all that leads to them: 1 or -1 where all agree, else 0. */
    private int agreed(List<Link> into, Set<Link> seen) {
        Set<Integer> signs = into.stream().map(it -> net(it, seen)).collect(Collectors.toSet());
        return signs.size() == 1 ? signs.iterator().next() : 0;
    }

    private int net(Link link, Set<Link> seen) {
        List<Link> before = before(link);
        return before.isEmpty() ? link.leg().sign() : seen.add(link) ? link.leg().sign() * agreed(before, seen) : 0;
    }

    /** Whether what the statement ends in is only predicted; without an effect, whether any leg is. */
    boolean hedged() {
        List<Link> last = links.stream().filter(it -> parts.isPrimary(it.object())).toList();
        return (last.isEmpty() ? links : last).stream().anyMatch(it -> it.leg().hedged());
    }
}
