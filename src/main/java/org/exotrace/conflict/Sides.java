package org.exotrace.conflict;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.evidence.Papers;
import org.exotrace.facet.Facet;
import org.exotrace.facet.Separation;
import org.exotrace.facet.Separations;
import org.exotrace.model.Statement;

/** Gathers the sides of one topic, in the order in which they are first named. */
final class Sides {

    /** Where nothing that the statements say tells the sides apart. */
    private static final String NOTHING = "Nothing that is stated on every side tells the sides apart.";
    private static final String PAPERS = "Nothing that is stated on every side but the papers tells the sides apart.";

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

    Conflict toConflict(Catalogue catalogue, String id, Rule rule, String topic, String note) {
        Map<String, List<Statement>> labelled = new LinkedHashMap<>();
        Set<String> all = new TreeSet<>();
        sides.forEach((label, members) -> {
            labelled.put(label, List.copyOf(members.statements.values()));
            all.addAll(members.statements.keySet());
        });
        List<Separation> separatedBy = Separations.of(catalogue, labelled);
        Papers papers = Papers.of(catalogue);
        return new Conflict(id, Basis.RULE, rule, topic,
                sides.entrySet().stream().map(it -> side(papers, it.getKey(), it.getValue())).toList(), List.copyOf(all),
                papers.count(labelled.values().stream().flatMap(List::stream)), separatedBy, null,
                all.size() > 1 ? note + apart(separatedBy) : note, List.of(), List.of(), null);
    }

    private static String apart(List<Separation> separatedBy) {
        return separatedBy.stream().anyMatch(it -> it.facet() != Facet.REFERENCE) ? "" : " " + (separatedBy.isEmpty() ? NOTHING : PAPERS);
    }

    private static Conflict.Side side(Papers papers, String label, Members members) {
        return new Conflict.Side(label, List.copyOf(members.statements.keySet()), List.copyOf(members.associated),
                List.copyOf(members.inferred), papers.count(members.statements.values().stream()));
    }
}
