package org.exotrace.settle;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.diff.Pair;
import org.exotrace.model.Sign;
import org.exotrace.model.Statement;
import org.exotrace.model.Study;
import org.exotrace.path.VerdictValue;

/** What questions of every kind are made from. */
final class Ground {

    private final Catalogue catalogue;
    private final Experiments experiments;
    private final Map<Pair, List<Chain>> byEnds;
    private final Set<String> ends;

    Ground(Catalogue catalogue) {
        this.catalogue = catalogue;
        experiments = new Experiments(catalogue);
        byEnds = catalogue.statements().stream().flatMap(it -> Chain.of(catalogue, it).stream()).collect(Collectors.groupingBy(Chain::about));
        ends = byEnds.keySet().stream().map(Pair::to).collect(Collectors.toSet());
    }

    Catalogue catalogue() {
        return catalogue;
    }

    Experiments experiments() {
        return experiments;
    }

    /** The curated statements that start and end in the same, by record. */
    List<Chain> between(Pair ends) {
        return byEnds.getOrDefault(ends, List.of());
    }

    /** Whether a curated statement ends in it. */
    boolean isEnd(String effect) {
        return ends.contains(effect);
    }

    /** A result that some paper would print. */
    static Assumed assumed(String words, Statement statement) {
        return new Assumed(words, statement, Result.paper());
    }

    /** That a start makes no difference to an effect. */
    static Assumed noDifference(QuestionKind kind, Chain from, Chain to, Sign sign) {
        String words = new Chain(from.catalogue(), from.statement(), from.from(), to.to()).doesNot(sign);
        Study study = Design.denies(kind, from.start(), from.statement());
        return assumed(words, Joined.denied(from.statement(), from.from(), to.statement(), to.to(), sign, words, study));
    }

    static Sign sign(VerdictValue value) {
        return value == VerdictValue.INCREASES ? Sign.POSITIVE : value == VerdictValue.DECREASES ? Sign.NEGATIVE : Sign.UNKNOWN;
    }
}
