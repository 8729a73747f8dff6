package org.exotrace.settle;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exotrace.model.EntityClass;
import org.exotrace.model.Sign;
import org.exotrace.model.Statement;
import org.exotrace.path.Basis;
import org.exotrace.path.EndsAnswer;
import org.exotrace.path.PathAnswer;
import org.exotrace.path.PathRequest;
import org.exotrace.path.PathService;

/** Steps of two statements that nobody observed together: would one follow on the other in one experiment? */
final class Joints {

    private Joints() {}

    /**
     * Those of the best path from where a statement starts to an effect of another, where no statement says what comes of it and one joint
     * leads there.
     */
    static Stream<Candidate> from(Ground ground, Statement statement) {
        return Chain.of(ground.catalogue(), statement).stream()
                .flatMap(it -> ends(ground, PathRequest.between(it.from().entity(), null)).filter(end -> ground.isEnd(end.entity().id())))
                .flatMap(it -> of(ground, it));
    }

    /** The same to where a statement ends. */
    static Stream<Candidate> to(Ground ground, Statement statement) {
        return Chain.of(ground.catalogue(), statement).stream().flatMap(it -> ends(ground, PathRequest.between(null, it.to().entity())))
                .flatMap(it -> of(ground, it));
    }

    private static Stream<EndsAnswer.EndItem> ends(Ground ground, PathRequest open) {
        return new PathService(ground.catalogue()).ends(open.showing(PathRequest.MOST_K)).ends().stream();
    }

    private static Stream<Candidate> of(Ground ground, EndsAnswer.EndItem end) {
        PathAnswer.PathItem best = end.best();
        return end.verdict().basis() == Basis.ASSEMBLED && best != null && best.joints() != null && best.joints().size() == 1
                && isThing(ground, best.joints().get(0).at()) ? along(ground, best.legs()) : Stream.empty();
    }

    /** That one cell gives something off which another one received is no step that anybody would look for. */
    private static boolean isThing(Ground ground, String at) {
        EntityClass it = ground.catalogue().entity(at).type().entityClass();
        return it != EntityClass.CELL && it != EntityClass.VESICLE_TYPE;
    }

    /** Of one path that can be gone, by the ids of its legs. */
    static Stream<Candidate> along(Ground ground, List<String> ids) {
        List<List<PathLeg>> runs = new ArrayList<>();
        for (String id : ids) {
            PathLeg leg = PathLeg.of(ground.catalogue(), id).orElseThrow();
            if (runs.isEmpty() || !last(runs).get(0).statement().equals(leg.statement())) {
                runs.add(new ArrayList<>());
            }
            last(runs).add(leg);
        }
        return IntStream.range(1, runs.size()).mapToObj(i -> Stream.concat(runs.get(i - 1).stream(), runs.get(i).stream()).toList())
                .filter(it -> !it.get(0).subject().entity().equals(it.get(it.size() - 1).object().entity())).map(it -> of(ground, it));
    }

    private static List<PathLeg> last(List<List<PathLeg>> runs) {
        return runs.get(runs.size() - 1);
    }

    /** @param legs of two statements, one run after the other */
    private static Candidate of(Ground ground, List<PathLeg> legs) {
        PathLeg first = legs.get(0);
        PathLeg last = legs.get(legs.size() - 1);
        PathLeg joint = legs.stream().filter(it -> it.statement().equals(last.statement())).findFirst().orElseThrow();
        Chain from = new Chain(ground.catalogue(), first.statement(), first.subject(), first.object());
        Chain to = new Chain(ground.catalogue(), last.statement(), joint.subject(), last.object());
        Chain whole = new Chain(ground.catalogue(), first.statement(), first.subject(), last.object());
        Sign sign = legs.stream().map(PathLeg::sign).reduce(Sign.POSITIVE, Sign::times);
        String at = joint.subject().entity();
        String does = whole.does(sign) + " by way of " + ground.catalogue().entity(at).label();
        boolean apart = Judgement.of(ground.catalogue(), whole.about()).basis() == Basis.ASSEMBLED;
        return new Candidate("joint/" + legs.stream().map(PathLeg::id).collect(Collectors.joining(",")), QuestionKind.JOINT,
                "Is it so that %s? %s has the first part and %s the second%s.".formatted(does, first.statement().record(), last.statement().record(),
                        apart ? "; they were never observed together" : ""),
                whole.about(), ground.experiments().joint(from, to, at), List.of(
                        Ground.assumed(does, Joined.of(ground.catalogue(), legs, does, Design.shows(QuestionKind.JOINT, from.start(), first.statement()))),
                        Ground.noDifference(QuestionKind.JOINT, from, to, sign)),
                List.of(first.statement().record(), last.statement().record()));
    }
}
