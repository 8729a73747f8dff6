package org.exotrace.catalogue;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.exotrace.model.Participant;
import org.exotrace.model.Role;
import org.exotrace.model.Statement;

/** In which statements an entity occurs, and in which roles. Inferred participants are kept apart. */
public final class Occurrences {

    private final Map<String, Map<String, Set<Role>>> stated = new HashMap<>();
    private final Map<String, Map<String, Set<Role>>> all = new HashMap<>();

    Occurrences(List<Statement> statements) {
        statements.forEach(statement -> {
            statement.participants().forEach(it -> add(it.entity(), statement, it.role(), it.inferred()));
            statement.modifiers().forEach(it -> {
                add(entity(statement, it.agent()), statement, Role.MODIFIER, false);
                if (it.actsOn() != null) {
                    add(entity(statement, it.actsOn()), statement, Role.ACTED_ON, false);
                }
            });
            if (statement.context().disease() != null) {
                add(statement.context().disease(), statement, Role.DISEASE, false);
            }
            statement.context().therapy().forEach(it -> add(it, statement, Role.THERAPY, false));
            statement.context().organ().forEach(it -> add(it, statement, Role.ORGAN, false));
        });
    }

    private static String entity(Statement statement, String p) {
        Participant participant = statement.participant(p);
        return participant.entity();
    }

    private void add(String entity, Statement statement, Role role, boolean inferred) {
        if (!inferred) {
            add(stated, entity, statement, role);
        }
        add(all, entity, statement, role);
    }

    private static void add(
            Map<String, Map<String, Set<Role>>> index, String entity, Statement statement, Role role) {
        index.computeIfAbsent(entity, key -> new TreeMap<>())
                .computeIfAbsent(statement.record(), key -> EnumSet.noneOf(Role.class))
                .add(role);
    }

    /** Roles of an entity by the statement's record; where {@code inferred}, those that are only inferred too. */
    public Map<String, Set<Role>> of(String entity, boolean inferred) {
        return (inferred ? all : stated).getOrDefault(entity, Map.of());
    }

    /** In how many statements an entity has each role, the most frequent first. */
    public Map<String, Integer> roles(String entity) {
        Map<Role, Integer> counts = new HashMap<>();
        of(entity, false).values().forEach(roles -> roles.forEach(role -> counts.merge(role, 1, Integer::sum)));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Role, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .collect(Collectors.toMap(it -> it.getKey().toString(), Map.Entry::getValue, (a, b) -> a,
                        LinkedHashMap::new));
    }
}
