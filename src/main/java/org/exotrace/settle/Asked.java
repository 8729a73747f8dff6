package org.exotrace.settle;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.catalogue.Records;
import org.exotrace.claim.Claims;
import org.exotrace.conflict.Conflict;
import org.exotrace.conflict.Conflicts;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;
import org.exotrace.failure.Suggest;
import org.exotrace.model.Statement;

/**
 * What questions are asked about: a statement, a leg, a path by the ids of its legs with commas between, a contradiction or a claim.
 *
 * @param ofKind the questions of one kind about it, each found when it is come to
 */
record Asked(Function<QuestionKind, Stream<Candidate>> ofKind) {

    /** @throws ProblemException {@code unknown-statement}, {@code bad-value} where a path names a leg that is not there */
    static Asked of(Ground ground, String given) {
        String id = given.strip();
        return contradiction(ground, id).or(() -> Claims.of(ground.catalogue()).find(id)
                .map(it -> about(ground, Stream.concat(it.statements().stream(), it.negated().stream()).toList()))).orElseGet(() -> legs(ground, id));
    }

    private static Optional<Asked> contradiction(Ground ground, String id) {
        return Conflicts.of(ground.catalogue()).find(id)
                .map(it -> contradiction(ground, it));
    }

    private static Asked contradiction(Ground ground, Conflict it) {
        Asked statements = about(ground, it.statements().stream().flatMap(one -> ground.catalogue().findStatement(one).stream()).toList());
        return new Asked(kind -> kind == QuestionKind.CONFLICT || kind == QuestionKind.FACET ? Disagreements.of(ground, it).filter(one -> one.kind() == kind)
                : statements.ofKind().apply(kind).filter(one -> it.statements().containsAll(one.records())));
    }

    private static Asked legs(Ground ground, String given) {
        Catalogue catalogue = ground.catalogue();
        List<String> legs = Stream.of(given.split(",")).map(String::strip).toList();
        legs.stream().filter(it -> it.contains("/") || legs.size() > 1).filter(it -> PathLeg.of(catalogue, it).isEmpty()).findFirst().ifPresent(it -> {
            throw ProblemException.of(ProblemType.UNKNOWN_STATEMENT, "No statement has the leg '%s'.".formatted(Suggest.brief(it)));
        });
        Asked statements = about(ground, legs.stream().map(it -> Records.get(catalogue, it.replaceFirst("/t?\\d+$", ""))).distinct().toList());
        if (legs.size() == 1) {
            return statements;
        }
        List<PathLeg> path = legs.stream().flatMap(it -> PathLeg.of(catalogue, it).stream()).toList();
        IntStream.range(0, path.size()).filter(i -> !path.get(i).isSo() || i > 0 && !path.get(i).follows(catalogue, path.get(i - 1)))
                .findFirst().ifPresent(i -> {
                    throw ProblemException.badValue("for", given, "no path goes on over " + path.get(i).id() + ": give the legs of one as /paths has them.");
                });
        return new Asked(kind -> kind == QuestionKind.JOINT ? Joints.along(ground, legs) : statements.ofKind().apply(kind));
    }

    private static Asked about(Ground ground, List<Statement> statements) {
        return new Asked(kind -> statements.stream().flatMap(it -> Source.about(ground, kind, it)));
    }
}
