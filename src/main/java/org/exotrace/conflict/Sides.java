package org.exotrace.conflict;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.exotrace.model.Statement;

/** Gathers the sides of one topic, in the order in which they are first named. */
final class Sides {

    private final Map<String, Members> sides = new LinkedHashMap<>();

    private static final class Members {
        private final Map<String, Statement> statements = new TreeMap<>();
        private final Set<String> associated = new TreeSet<>();
        private final Set<String> inferred = new TreeSet<>();
    }

    void add(String label, Statement statement) {
        with(label, statement);
    }

    private Members with(String label, Statement statement) {
        Members members = sides.computeIfAbsent(label, key -> new Members());
        members.statements.put(statement.record(), statement);
        return members;
    }

    void addAssociated(String label, Statement statement) {
        with(label, statement).associated.add(statement.record());
    }

    void addInferred(String label, Statement statement) {
        with(label, statement).inferred.add(statement.record());
    }

    int size() {
        return sides.size();
    }

    Found found(String id, Rule rule, Supplier<String> topic, String note) {
        return new Found(id, rule, topic, sides.entrySet().stream().map(it -> side(it.getKey(), it.getValue())).toList(), note);
    }

    private static Found.Side side(String label, Members members) {
        return new Found.Side(label, List.copyOf(members.statements.values()), List.copyOf(members.associated), List.copyOf(members.inferred));
    }
}
