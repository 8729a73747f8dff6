package org.exotrace.diff;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Evidence;
import org.exotrace.model.Participant;
import org.exotrace.model.Statement;
import org.exotrace.path.PathAnswer;
import org.exotrace.path.PathAnswer.Said;
import org.exotrace.path.PathRequest;
import org.exotrace.path.PathService;
import org.jspecify.annotations.Nullable;

/**
 * One verdict in one data set.
 *
 * @param verdict    null where the data set does not have both ends
 * @param statements records of all that it rests on
 * @param complete   whether all was looked at
 */
record Judged(DataDiff.@Nullable Verdict verdict, Set<String> statements, boolean complete) {

    static Judged of(Catalogue catalogue, Pair pair) {
        if (catalogue.findEntity(pair.from()).isEmpty() || catalogue.findEntity(pair.to()).isEmpty()) {
            return new Judged(null, Set.of(), true);
        }
        PathAnswer.Verdict found = new PathService(catalogue).answer(PathRequest.between(pair.from(), pair.to())).verdict();
        Set<String> statements = new HashSet<>();
        Stream.of(found.raises(), found.lowers(), found.noDifference(), found.open()).forEach(it -> statements.addAll(it.statements()));
        found.said().stream().map(Said::statement).forEach(statements::add);
        return new Judged(new DataDiff.Verdict(found.value(), found.basis()), statements, !found.partial());
    }

    /** Those of the ids of entities and publications that its statements name. */
    Stream<String> named(Catalogue catalogue, Predicate<String> which) {
        return statements.stream().map(catalogue::findStatement).flatMap(Optional::stream).flatMap(it -> named(catalogue, it)).filter(which);
    }

    private static Stream<String> named(Catalogue catalogue, Statement it) {
        List<Evidence> evidence = catalogue.evidence(it);
        return Stream.of(it.participants().stream().map(Participant::entity), Stream.of(it.document()),
                evidence.stream().map(Evidence::publication).flatMap(Stream::ofNullable)).flatMap(ids -> ids);
    }
}
