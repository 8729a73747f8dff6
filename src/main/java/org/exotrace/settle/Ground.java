package org.exotrace.settle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    Ground(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.experiments = new Experiments(catalogue);
    }

    Catalogue catalogue() {
        return catalogue;
    }

    Experiments experiments() {
        return experiments;
    }

    /** The curated statements that start somewhere and end in an effect, by record. */
    List<Chain> chains() {
        return catalogue.statements().stream().flatMap(it -> Chain.of(catalogue, it).stream()).toList();
    }

    /** The same by their ends. */
    Map<Pair, List<Chain>> byEnds() {
        Map<Pair, List<Chain>> byEnds = new TreeMap<>(Comparator.comparing(Pair::from).thenComparing(Pair::to));
        chains().forEach(it -> byEnds.computeIfAbsent(it.about(), key -> new ArrayList<>()).add(it));
        return byEnds;
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
