package org.exotrace.settle;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.conflict.Conflict;
import org.exotrace.conflict.ConflictRequest;
import org.exotrace.conflict.Conflicts;
import org.exotrace.evidence.Papers;
import org.exotrace.facet.Facet;
import org.exotrace.facet.Separation;
import org.exotrace.model.Statement;
import org.exotrace.scope.StatementScope;
import org.jspecify.annotations.Nullable;

/** Two answers to one question: of those that nothing separates which one holds, of others whether what separates them decides. */
final class Disagreements {

    /** Another paper is no other condition, and words on a model say no one thing. */
    private static final Set<Facet> NOTHING_TO_VARY = Set.of(Facet.REFERENCE, Facet.MODEL);

    private final Ground ground;
    private final Conflict conflict;
    private final Matter matter;

    private Disagreements(Ground ground, Conflict conflict) {
        this.ground = ground;
        this.conflict = conflict;
        matter = new Matter(ground.catalogue(), conflict);
    }

    /** Of contradictions in which a statement stands and both sides cannot hold. */
    static Stream<Candidate> of(Ground ground, Statement statement) {
        ConflictRequest asked = new ConflictRequest(List.of(), List.of(), List.of(statement.record()), StatementScope.ALL);
        return Conflicts.of(ground.catalogue()).answer(asked).items().stream().flatMap(it -> of(ground, it));
    }

    /** None of what is no question, or of which it is not known what it is about. */
    static Stream<Candidate> of(Ground ground, Conflict it) {
        return it.rule() != null && it.rule().isOfOneQuestion() && it.sides().size() > 1 ? new Disagreements(ground, it).candidates() : Stream.empty();
    }

    private Stream<Candidate> candidates() {
        List<Facet> apart = conflict.separatedBy().stream().map(Separation::facet).filter(it -> !NOTHING_TO_VARY.contains(it)).toList();
        return apart.isEmpty() ? opposed(null).map(this::unseparated).stream() : apart.stream().flatMap(it -> opposed(it).map(two -> separated(it, two)).stream());
    }

    /** One statement of either side. */
    private record Opposed(Chain one, Chain other) {

        boolean sameEnd() {
            return one.to().entity().equals(other.to().entity());
        }
    }

    /** Those of one end, if there are any, that most papers carry; of those that say something of the facet, where one is given. */
    private Optional<Opposed> opposed(@Nullable Facet facet) {
        Papers papers = Papers.of(ground.catalogue());
        return chains(0, facet).flatMap(one -> chains(1, facet).filter(other -> !other.statement().equals(one.statement())).map(other -> new Opposed(one, other)))
                .min(Comparator.comparing(Opposed::sameEnd).reversed()
                        .thenComparing(it -> -papers.count(Stream.of(it.one().statement(), it.other().statement())))
                        .thenComparing(it -> it.one().statement().record() + " " + it.other().statement().record()));
    }

    private Stream<Chain> chains(int side, @Nullable Facet facet) {
        Catalogue catalogue = ground.catalogue();
        return conflict.sides().get(side).statements().stream().flatMap(it -> catalogue.findStatement(it).stream())
                .filter(it -> !it.kind().isRow() && (facet == null || !facet.of(catalogue, it).isEmpty())).flatMap(it -> matter.in(it).stream());
    }

    private Candidate unseparated(Opposed it) {
        return new Candidate("conflict/" + conflict.id(), QuestionKind.CONFLICT,
                "%s: which holds when both are looked at side by side?".formatted(conflict.topic()), it.one().about(),
                ground.experiments().conflict(it.one(), it.other()), List.of(as(0, it.one()), as(1, it.other())), conflict.statements());
    }

    private Assumed as(int side, Chain it) {
        return Ground.assumed(label(side) + ", as in " + it.statement().record(),
                Result.again(it.statement(), Design.shows(QuestionKind.CONFLICT, it.start(), it.statement())));
    }

    private Candidate separated(Facet by, Opposed it) {
        String here = value(by, it.one());
        String there = value(by, it.other());
        return new Candidate("facet/" + conflict.id() + "/" + by, QuestionKind.FACET,
                "%s: is it the %s that decides, %s or %s?".formatted(conflict.topic(), by, here, there),
                it.one().about(), ground.experiments().facet(it.one(), it.other(), by.toString(), here, there), List.of(
                        Ground.assumed("%s with %s too".formatted(label(0), there),
                                Elsewhere.of(it.one(), it.other(), by, Design.shows(QuestionKind.FACET, it.one().start(), it.one().statement()))),
                        Ground.assumed("%s with %s".formatted(label(1), there),
                                Result.again(it.other().statement(), Design.shows(QuestionKind.FACET, it.other().start(), it.other().statement())))),
                conflict.statements());
    }

    private String label(int side) {
        return conflict.sides().get(side).label();
    }

    /** The first that a statement says of it. */
    private String value(Facet facet, Chain it) {
        return facet.label(ground.catalogue(), facet.of(ground.catalogue(), it.statement()).get(0));
    }
}
