package org.exotrace.conflict;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.evidence.Papers;
import org.exotrace.facet.Facet;
import org.exotrace.facet.Separation;
import org.exotrace.facet.Separations;
import org.exotrace.model.Statement;

/**
 * A contradiction that a rule found: there may be very many, of which few are ever told.
 *
 * @param topic in words, made when it is told: it holds nothing that a rule looked at on its way
 */
record Found(String id, Rule rule, Supplier<String> topic, List<Side> sides, String note) {

    /** Where nothing that the statements say tells the sides apart. */
    private static final String NOTHING = "Nothing that is stated on every side tells the sides apart.";
    private static final String PAPERS = "Nothing that is stated on every side but the papers tells the sides apart.";

    /** What some statements say, by record; {@code associated} and {@code inferred} are records of some of them. */
    record Side(String label, List<Statement> statements, List<String> associated, List<String> inferred) {}

    /** The records of all sides, once each, in order. */
    List<String> records() {
        return sides.stream().flatMap(it -> it.statements().stream()).map(Statement::record).distinct().sorted().toList();
    }

    /** @param curated ids of what curators wrote down and this one meets */
    Conflict told(Catalogue catalogue, List<String> curated) {
        Map<String, List<Statement>> labelled = new LinkedHashMap<>();
        sides.forEach(it -> labelled.put(it.label(), it.statements()));
        List<Separation> separatedBy = Separations.of(catalogue, labelled);
        List<String> records = records();
        Papers papers = Papers.of(catalogue);
        return new Conflict(id, curated.isEmpty() ? Basis.RULE : Basis.BOTH, rule, topic.get(),
                sides.stream().map(it -> side(papers, it)).toList(), records,
                papers.count(sides.stream().flatMap(it -> it.statements().stream())), separatedBy, null,
                records.size() > 1 ? note + apart(separatedBy) : note, curated, List.of(), null);
    }

    private static String apart(List<Separation> separatedBy) {
        return separatedBy.stream().anyMatch(it -> it.facet() != Facet.REFERENCE) ? "" : " " + (separatedBy.isEmpty() ? NOTHING : PAPERS);
    }

    private static Conflict.Side side(Papers papers, Side it) {
        return new Conflict.Side(it.label(), it.statements().stream().map(Statement::record).toList(), it.associated(), it.inferred(),
                papers.count(it.statements().stream()));
    }
}
