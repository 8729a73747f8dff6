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
import org.exotrace.path.Influence;

/**
 * R8: a leg that one statement says is not so, and statements that say it is, of the same disease where one is given: as a
 * transfer, or over any of their documented paths.
 */
final class NegatedAndAsserted {

    private static final String NOTE = "What is said not to be so is part of no path.";

    private final Catalogue catalogue;
    private final Ground ground;
    private final Alike alike;
    private final Asserted<Carried> carried;
    private final Asserted<Influence> told;

    /** A transfer that a statement says is so. */
    private record Carried(Statement statement, Transfer transfer) {}

    private NegatedAndAsserted(Ground ground) {
        this.ground = ground;
        catalogue = ground.catalogue();
        alike = new Alike(catalogue);
        carried = new Asserted<>(alike);
        told = new Asserted<>(alike);
        catalogue.statements().forEach(statement -> {
            transfersOf(statement, true).forEach(it -> carried.willAsk(statement.participant(it.object()), it.relation()));
            denied(statement).forEach(it -> told.willAsk(statement, statement.participant(it.object()), sign(it)));
        });
        catalogue.statements().forEach(statement -> transfersOf(statement, false).forEach(it -> carried.add(
                statement, statement.participant(it.subject()), statement.participant(it.object()), it.relation(), new Carried(statement, it))));
        ground.influences().all().forEach(it -> told.add(it.statement(), it.from(), it.to(), it.sign(), it));
    }

    static List<Found> find(Ground ground) {
        NegatedAndAsserted rule = new NegatedAndAsserted(ground);
        return ground.catalogue().statements().stream().flatMap(it -> Stream.concat(rule.transfers(it), rule.steps(it))).toList();
    }

    private static Stream<Transfer> transfersOf(Statement statement, boolean negated) {
        return statement.transfers().stream().filter(it -> it.negated() == negated);
    }

    private static Stream<Step> denied(Statement statement) {
        return statement.steps().stream().filter(it -> it.negated() && it.sign() != null && it.sign() != Sign.UNKNOWN);
    }

    private static Sign sign(Step denied) {
        return Objects.requireNonNull(denied.sign());
    }

    private Stream<Found> transfers(Statement statement) {
        return transfersOf(statement, true).flatMap(leg -> conflict(
                statement, statement.id(leg), leg.subject(), leg.relation().toString(), leg.object(), asserted(statement, leg)));
    }

    private Map<String, Statement> asserted(Statement statement, Transfer negated) {
        Participant subject = statement.participant(negated.subject());
        Participant object = statement.participant(negated.object());
        Map<String, Statement> asserted = new TreeMap<>();
        carried.like(statement, subject, object, negated.relation())
                .filter(it -> alike.diseases(statement, it.statement()))
                .filter(it -> alike.subjects(statement, subject, it.statement(), it.statement().participant(it.transfer().subject()))
                        && alike.entities(object, it.statement().participant(it.transfer().object())))
                .forEach(it -> asserted.put(it.statement().record(), it.statement()));
        return asserted;
    }

    private Stream<Found> steps(Statement statement) {
        return denied(statement).flatMap(leg -> conflict(
                statement, statement.id(leg), leg.subject(), leg.relation().toString(), leg.object(), asserted(statement, leg)));
    }

    private Map<String, Statement> asserted(Statement statement, Step negated) {
        Participant subject = statement.participant(negated.subject());
        Participant object = statement.participant(negated.object());
        Map<String, Statement> asserted = new TreeMap<>();
        told.like(statement, subject, object, sign(negated))
                .filter(it -> alike.diseases(statement, it.statement()))
                .filter(it -> alike.objects(statement, object, sign(negated), it.statement(), it.to(), it.sign()))
                .filter(it -> alike.subjects(statement, subject, it.statement(), it.from()))
                .forEach(it -> asserted.put(it.statement().record(), it.statement()));
        return asserted;
    }

    private Stream<Found> conflict(
            Statement statement, String leg, String subject, String relation, String object, Map<String, Statement> asserted) {
        asserted.remove(statement.record());
        if (asserted.isEmpty() || !ground.mayName(asserted.size())) {
            return Stream.of();
        }
        Sides sides = new Sides();
        sides.add("not so", statement);
        asserted.values().forEach(it -> sides.add("so", it));
        Catalogue all = catalogue;
        return Stream.of(sides.found("R8." + leg, Rule.R8, () -> "%s %s %s".formatted(
                label(all, statement, subject), relation.replace('_', ' '), label(all, statement, object)), NOTE));
    }

    private static String label(Catalogue catalogue, Statement statement, String p) {
        return catalogue.entity(statement.participant(p).entity()).label();
    }
}
