package org.exotrace.settle;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.catalogue.Records;
import org.exotrace.claim.Claim;
import org.exotrace.claim.Claims;
import org.exotrace.conflict.Conflict;
import org.exotrace.conflict.ConflictRequest;
import org.exotrace.conflict.Conflicts;
import org.exotrace.failure.ProblemException;

/**
 * What questions are asked about: a statement, a leg, a path by the ids of its legs with commas between, a contradiction or a claim.
 *
 * @param wanted which of all questions are about it
 * @param own    questions that it alone brings
 */
record Asked(Predicate<Candidate> wanted, List<Candidate> own) {

    static final Asked ALL = new Asked(it -> true, List.of());

    /** @throws ProblemException {@code unknown-statement}, {@code bad-value} where a path names a leg that is not there */
    static Asked of(Ground ground, String given) {
        String id = given.strip();
        return contradiction(ground, id).or(() -> Claims.of(ground.catalogue()).find(id).map(Asked::claim)).orElseGet(() -> legs(ground, id));
    }

    private static Optional<Asked> contradiction(Ground ground, String id) {
        return Conflicts.of(ground.catalogue()).answer(ConflictRequest.EVERY).items().stream().filter(it -> it.id().equals(id)).findFirst()
                .map(it -> contradiction(ground, it));
    }

    private static Asked contradiction(Ground ground, Conflict it) {
        return new Asked(one -> one.kind() != QuestionKind.CONFLICT && one.kind() != QuestionKind.FACET && it.statements().containsAll(one.records()),
                Disagreements.of(ground, it).toList());
    }

    private static Asked claim(Claim it) {
        return about(Stream.concat(it.statements().stream(), it.negated().stream()).map(one -> one.record()).toList());
    }

    private static Asked legs(Ground ground, String given) {
        Catalogue catalogue = ground.catalogue();
        List<String> legs = Stream.of(given.split(",")).map(String::strip).toList();
        List<String> records = legs.stream().map(it -> Records.get(catalogue, it.replaceFirst("/t?\\d+$", "")).record()).distinct().toList();
        if (legs.size() == 1) {
            return about(records);
        }
        legs.stream().filter(it -> PathLeg.of(catalogue, it).isEmpty()).findFirst().ifPresent(it -> {
            throw ProblemException.badValue("for", it, "a path is given by the ids of its legs as /paths has them, with commas between.");
        });
        return new Asked(about(records).wanted().and(it -> it.kind() != QuestionKind.JOINT), Joints.along(ground, legs).toList());
    }

    private static Asked about(List<String> records) {
        Set<String> these = new TreeSet<>(records);
        return new Asked(it -> it.records().stream().anyMatch(these::contains), List.of());
    }
}
