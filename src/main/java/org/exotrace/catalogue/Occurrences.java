package org.exotrace.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.exotrace.model.Participant;
import org.exotrace.model.Role;
import org.exotrace.model.Statement;

/** In which statements an entity occurs, and in which roles. Inferred participants are kept apart. */
public final class Occurrences {

    private static final int HUB = 1_000;

    private final Map<String, RolesByRecord> all = new HashMap<>();
    /** Of entities of which not all are stated: most have the same twice. */
    private final Map<String, RolesByRecord> stated = new HashMap<>();
    private final Set<String> rows = new HashSet<>();
    /** The roles of what is in very many statements, each counted once: there are few of them, and they come up in every list. */
    private final Map<String, Map<String, Integer>> ofHubs = new ConcurrentHashMap<>();

    /** What is known of one entity so far; the lists go together. */
    private record Found(List<String> records, List<Set<Role>> all, List<Set<Role>> stated) {

        Found() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    /** @param statements in the order of their records */
    Occurrences(List<Statement> statements) {
        Map<String, Found> found = new HashMap<>();
        Map<Set<Role>, Set<Role>> choices = new HashMap<>();
        UnaryOperator<Set<Role>> shared = it -> choices.computeIfAbsent(it, Collections::unmodifiableSet);
        statements.forEach(statement -> {
            if (statement.kind().isRow()) {
                rows.add(statement.record());
            }
            Map<String, Set<Role>> roles = roles(statement, true);
            Map<String, Set<Role>> firm = roles(statement, false);
            roles.forEach((entity, all) -> {
                Found one = found.computeIfAbsent(entity, key -> new Found());
                one.records().add(statement.record());
                one.all().add(shared.apply(all));
                one.stated().add(shared.apply(firm.getOrDefault(entity, EnumSet.noneOf(Role.class))));
            });
        });
        found.forEach((entity, it) -> {
            all.put(entity, new RolesByRecord(it.records(), it.all()));
            if (!it.all().equals(it.stated())) {
                stated.put(entity, RolesByRecord.some(it.records(), it.stated()));
            }
        });
    }

    private static Map<String, Set<Role>> roles(Statement statement, boolean inferred) {
        Map<String, Set<Role>> roles = new HashMap<>();
        statement.participants().stream().filter(it -> inferred || !it.inferred()).forEach(it -> add(roles, it.entity(), it.role()));
        statement.modifiers().forEach(it -> {
            add(roles, entity(statement, it.agent()), Role.MODIFIER);
            if (it.actsOn() != null) {
                add(roles, entity(statement, it.actsOn()), Role.ACTED_ON);
            }
        });
        if (statement.context().disease() != null) {
            add(roles, statement.context().disease(), Role.DISEASE);
        }
        statement.context().therapy().forEach(it -> add(roles, it, Role.THERAPY));
        statement.context().organ().forEach(it -> add(roles, it, Role.ORGAN));
        return roles;
    }

    private static String entity(Statement statement, String p) {
        Participant participant = statement.participant(p);
        return participant.entity();
    }

    private static void add(Map<String, Set<Role>> roles, String entity, Role role) {
        roles.computeIfAbsent(entity, key -> EnumSet.noneOf(Role.class)).add(role);
    }

    /** Roles of an entity by the statement's record, in its order; where {@code inferred}, those that are only inferred too. */
    public Map<String, Set<Role>> of(String entity, boolean inferred) {
        RolesByRecord found = inferred ? null : stated.get(entity);
        found = found == null ? all.get(entity) : found;
        return found == null ? Map.of() : found;
    }

    /** The statements in which one of some entities occurs, by record; where {@code inferred}, those that only infer it too. */
    public SortedSet<String> records(Collection<String> entities, boolean inferred) {
        SortedSet<String> records = new TreeSet<>();
        entities.forEach(it -> records.addAll(of(it, inferred).keySet()));
        return records;
    }

    /** In how many statements an entity occurs, without rows of tables. */
    public int count(String entity) {
        Set<String> records = of(entity, false).keySet();
        return rows.isEmpty() ? records.size() : (int) records.stream().filter(it -> !rows.contains(it)).count();
    }

    /** In how many of them it has each role, the most frequent first. */
    public Map<String, Integer> roles(String entity) {
        return of(entity, false).size() < HUB ? counted(entity) : ofHubs.computeIfAbsent(entity, this::counted);
    }

    private Map<String, Integer> counted(String entity) {
        Map<Role, Integer> counts = new HashMap<>();
        of(entity, false).forEach((record, roles) -> {
            if (!rows.contains(record)) {
                roles.forEach(role -> counts.merge(role, 1, Integer::sum));
            }
        });
        return Collections.unmodifiableMap(counts.entrySet().stream()
                .sorted(Map.Entry.<Role, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .collect(Collectors.toMap(it -> it.getKey().toString(), Map.Entry::getValue, (a, b) -> a,
                        LinkedHashMap::new)));
    }
}
