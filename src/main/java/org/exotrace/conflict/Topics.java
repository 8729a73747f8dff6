package org.exotrace.conflict;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.catalogue.Opposites;
import org.exotrace.model.Direction;
import org.exotrace.model.Entity;
import org.exotrace.model.Role;
import org.exotrace.model.Statement;

/**
 * Groups what vesicles are said to do to effects by topic. Effects that are opposites, directly or through one another,
 * are one topic; its two poles are the effects as they stand and their opposites.
 */
final class Topics {

    /** One effect of one statement; {@code pole} is true where it raises the topic's first effect or lowers an opposite. */
    record Claim(Statement statement, Entity effect, Direction direction, boolean pole) {

        String label() {
            return (direction == Direction.DECREASE ? "less " : "more ") + effect.label();
        }
    }

    private final Catalogue catalogue;
    private final Map<String, String> first = new HashMap<>();
    private final Map<String, Boolean> pole = new HashMap<>();

    private Topics(Catalogue catalogue) {
        this.catalogue = catalogue;
        Opposites opposites = Opposites.of(catalogue);
        opposites.all().forEach(start -> spread(start, opposites));
    }

    private void spread(String start, Opposites opposites) {
        Deque<String> open = new ArrayDeque<>();
        if (first.putIfAbsent(start, start) == null) {
            pole.put(start, true);
            open.add(start);
        }
        while (!open.isEmpty()) {
            String here = open.pop();
            boolean opposite = !pole.getOrDefault(here, true);
            opposites.of(here).forEach(other -> {
                if (first.putIfAbsent(other, start) == null) {
                    pole.put(other, opposite);
                    open.add(other);
                }
            });
        }
    }

    /** The claims by the id of their topic's first effect: an effect belongs to its own topic and to those of what it is a kind of. */
    static Map<String, List<Claim>> of(Catalogue catalogue, List<Statement> acting) {
        Topics topics = new Topics(catalogue);
        Map<String, List<Claim>> claims = new TreeMap<>();
        acting.forEach(statement -> statement.in(Role.EFFECT).stream()
                .filter(it -> it.direction() != null)
                .forEach(it -> topics.claim(claims, statement, catalogue.entity(it.entity()), it.direction())));
        return claims;
    }

    /** What a topic is a kind of: what stands in it stands in those too. */
    static Stream<String> wider(Catalogue catalogue, String topic) {
        return catalogue.hierarchy().above(topic).stream().filter(it -> !it.equals(topic));
    }

    private void claim(Map<String, List<Claim>> claims, Statement statement, Entity effect, Direction direction) {
        boolean more = direction == Direction.INCREASE || direction == Direction.ASSOCIATED;
        if (more || direction == Direction.DECREASE) {
            catalogue.hierarchy().above(effect.id()).forEach(kind -> claims
                    .computeIfAbsent(first.getOrDefault(kind, kind), key -> new ArrayList<>())
                    .add(new Claim(statement, effect, direction, pole.getOrDefault(kind, true) == more)));
        }
    }
}
