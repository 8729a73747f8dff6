package org.exotrace.compare;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.facet.Facet;
import org.exotrace.model.Computed;
import org.exotrace.model.Participant;
import org.exotrace.model.Role;
import org.exotrace.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * What statements say, facet by facet, in words that can be compared: labels, an effect with its direction, a leg as its
 * two ends. What is only inferred is not said. Legs are a facet for each relation.
 */
final class Stated {

    private final Catalogue catalogue;
    private final Map<String, Set<String>> facets = new LinkedHashMap<>();

    private Stated(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    static Map<String, Set<String>> by(Catalogue catalogue, Collection<Statement> statements) {
        Stated stated = new Stated(catalogue);
        statements.forEach(stated::add);
        return stated.facets;
    }

    private void add(Statement statement) {
        put("kind", statement.kind());
        put("theme", statement.theme());
        put("polarity", statement.polarity());
        put("modality", statement.modality());
        Arrays.stream(Facet.values()).forEach(facet -> facet.of(catalogue, statement).forEach(
                it -> put(facet.toString(), facet.label(catalogue, it))));
        participants(statement, Role.RECEPTOR).forEach(it -> put("receptor", label(it)));
        participants(statement, Role.EFFECT).forEach(it -> {
            put("effect", label(it));
            put("effect_direction", it.direction() == null ? null : label(it) + ": " + it.direction());
        });
        Computed computed = Computed.of(statement);
        put("computed_sign", computed == null ? null : computed.sign());
        statement.transfers().forEach(it -> put(it.relation().toString(), leg(statement, it.subject(), it.object())));
        statement.steps().forEach(it -> put(it.relation().toString(), leg(statement, it.subject(), it.object())));
    }

    private void put(String facet, @Nullable Object value) {
        if (value != null) {
            facets.computeIfAbsent(facet, key -> new LinkedHashSet<>()).add(Objects.toString(value));
        }
    }

    private static Stream<Participant> participants(Statement statement, Role role) {
        return statement.in(role).stream().filter(it -> !it.inferred());
    }

    private String label(Participant participant) {
        return catalogue.entity(participant.entity()).label();
    }

    private String leg(Statement statement, String subject, String object) {
        return label(statement.participant(subject)) + " → " + label(statement.participant(object));
    }
}
