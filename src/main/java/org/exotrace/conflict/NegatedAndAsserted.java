package org.exotrace.conflict;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Participant;
import org.exotrace.model.Sign;
import org.exotrace.model.Statement;
import org.exotrace.model.Step;
import org.exotrace.model.Transfer;

/**
 * R8: a leg that one statement says is not so, and statements that say it is, of the same disease where one is given: as a
 * transfer, or over any of their documented paths.
 */
final class NegatedAndAsserted {

    private static final String NOTE = "What is said not to be so is part of no path.";

    private final Catalogue catalogue;
    private final Alike alike;

    private NegatedAndAsserted(Catalogue catalogue) {
        this.catalogue = catalogue;
        alike = new Alike(catalogue);
    }

    static List<Conflict> find(Catalogue catalogue) {
        NegatedAndAsserted rule = new NegatedAndAsserted(catalogue);
        return catalogue.statements().stream().flatMap(it -> Stream.concat(rule.transfers(it), rule.steps(it))).toList();
    }

    private Stream<Conflict> transfers(Statement statement) {
        return statement.transfers().stream().filter(Transfer::negated).flatMap(leg -> conflict(
                statement, statement.id(leg), leg.subject(), leg.relation().toString(), leg.object(), asserted(statement, leg)));
    }

    private Map<String, Statement> asserted(Statement statement, Transfer negated) {
        Participant subject = statement.participant(negated.subject());
        Participant object = statement.participant(negated.object());
        Map<String, Statement> asserted = new TreeMap<>();
        catalogue.statements().stream().filter(it -> alike.diseases(statement, it)).forEach(other -> other.transfers().stream()
                .filter(it -> !it.negated() && it.relation() == negated.relation())
                .filter(it -> alike.subjects(statement, subject, other, other.participant(it.subject()))
                        && alike.entities(object, other.participant(it.object())))
                .forEach(it -> asserted.put(other.record(), other)));
        return asserted;
    }

    private Stream<Conflict> steps(Statement statement) {
        return statement.steps().stream().filter(it -> it.negated() && it.sign() != null && it.sign() != Sign.UNKNOWN).flatMap(leg -> conflict(
                statement, statement.id(leg), leg.subject(), leg.relation().toString(), leg.object(), asserted(statement, leg)));
    }

    private Map<String, Statement> asserted(Statement statement, Step negated) {
        Participant subject = statement.participant(negated.subject());
        Participant object = statement.participant(negated.object());
        Sign sign = Objects.requireNonNull(negated.sign());
        Map<String, Statement> asserted = new TreeMap<>();
        Influences.of(catalogue).byObject().entrySet().stream().filter(it -> alike.mayBe(object.entity(), it.getKey()))
                .flatMap(it -> it.getValue().stream())
                .filter(it -> alike.objects(statement, object, sign, it.statement(), it.to(), it.sign()))
                .filter(it -> alike.subjects(statement, subject, it.statement(), it.from()))
                .filter(it -> alike.diseases(statement, it.statement()))
                .forEach(it -> asserted.put(it.statement().record(), it.statement()));
        return asserted;
    }

    private Stream<Conflict> conflict(
            Statement statement, String leg, String subject, String relation, String object, Map<String, Statement> asserted) {
        asserted.remove(statement.record());
        if (asserted.isEmpty()) {
            return Stream.of();
        }
        String claim = "%s %s %s".formatted(label(statement, subject), relation.replace('_', ' '), label(statement, object));
        Sides sides = new Sides();
        sides.add("not so", statement);
        asserted.values().forEach(it -> sides.add("so", it));
        return Stream.of(sides.toConflict(catalogue, "R8." + leg, Rule.R8, claim, NOTE));
    }

    private String label(Statement statement, String p) {
        return catalogue.entity(statement.participant(p).entity()).label();
    }
}
