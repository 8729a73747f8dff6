package org.exotrace.settle;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.exotrace.diff.Pair;
import org.exotrace.model.Sign;
import org.exotrace.model.Statement;
import org.exotrace.path.PathAnswer;
import org.exotrace.path.PathRequest;
import org.exotrace.path.PathService;
import org.exotrace.path.VerdictValue;

/** Verdicts that one paper alone carries: would another laboratory find the same? */
final class SinglePapers {

    private SinglePapers() {}

    static Stream<Candidate> of(Ground ground, Statement statement) {
        return Chain.of(ground.catalogue(), statement).flatMap(it -> of(ground, it.about(), ground.between(it.about()))).stream();
    }

    private static Optional<Candidate> of(Ground ground, Pair pair, List<Chain> chains) {
        PathAnswer.Verdict verdict = new PathService(ground.catalogue()).answer(PathRequest.between(pair.from(), pair.to())).verdict();
        PathAnswer.Units side = verdict.value() == VerdictValue.INCREASES ? verdict.raises() : verdict.value() == VerdictValue.DECREASES ? verdict.lowers() : null;
        if (side == null || side.papers() != 1) {
            return Optional.empty();
        }
        return chains.stream().filter(it -> side.statements().contains(it.statement().record())).findFirst()
                .map(it -> of(ground, it, Ground.sign(verdict.value()), side.statements()));
    }

    private static Candidate of(Ground ground, Chain it, Sign sign, List<String> records) {
        return new Candidate("single_paper/" + it.statement().record(), QuestionKind.SINGLE_PAPER,
                "Would another laboratory find that %s? One paper shows it.".formatted(it.does(sign)),
                it.about(), ground.experiments().again(it), List.of(
                        Ground.assumed(it.does(sign), Result.again(it.statement(), Design.shows(QuestionKind.SINGLE_PAPER, it.start(), it.statement()))),
                        Ground.noDifference(QuestionKind.SINGLE_PAPER, it, it, sign)),
                records);
    }
}
