package org.exotrace.agent;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.RandomAccess;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What acts on something: the closest first, then what works. Groups that are in order are merged as far as somebody asks,
 * and are not gone through to be counted. For use by one thread.
 */
final class Closest extends AbstractList<Agent> implements RandomAccess {

    /**
     * A group with how its target fits what was asked about.
     *
     * @param again whether another part holds all of it too
     */
    record Part(Group group, Matched matched, boolean again) {}

    /** One that is to be told: of an agent, or of the drugs of its class. */
    private record Next(List<Acting> from, int at, Matched matched) {

        private static final Comparator<Next> ORDER = Comparator.comparing(Next::matched).thenComparing(Next::acting, Acting.ORDER);

        Acting acting() {
            return from.get(at);
        }
    }

    private final int size;
    private final PriorityQueue<Next> open = new PriorityQueue<>(Next.ORDER);
    private final List<Agent> told = new ArrayList<>();
    private final Set<Acting> agents = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Acting> classes = Collections.newSetFromMap(new IdentityHashMap<>());

    Closest(Collection<Part> parts) {
        size = parts.stream().filter(it -> !it.again()).mapToInt(it -> it.group().rows()).sum();
        parts.forEach(it -> {
            open(it.group().all(), 0, it.matched());
            open(it.group().classes(), 0, Matched.CLASS);
        });
    }

    private void open(List<Acting> from, int at, Matched matched) {
        if (at < from.size()) {
            open.add(new Next(from, at, matched));
        }
    }

    @Override
    public Agent get(int index) {
        Objects.checkIndex(index, size);
        while (told.size() <= index) {
            Next next = open.remove();
            rows(next.acting(), next.matched()).forEach(told::add);
            open(next.from(), next.at() + 1, next.matched());
        }
        return told.get(index);
    }

    /** None of what was told, by a closer match. */
    private Stream<Agent> rows(Acting it, Matched matched) {
        if (!(matched == Matched.CLASS ? classes : agents).add(it)) {
            return Stream.of();
        }
        return matched == Matched.CLASS ? it.drugs().stream().map(drug -> it.told(drug, it.agent(), matched))
                : Stream.of(it.told(it.agent(), null, matched));
    }

    @Override
    public int size() {
        return size;
    }
}
