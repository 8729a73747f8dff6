package org.exotrace.path;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.evidence.Papers;
import org.exotrace.model.Entity;
import org.exotrace.model.Sign;
import org.exotrace.model.Statement;
import org.exotrace.path.engine.Ask;
import org.exotrace.path.engine.Found;
import org.exotrace.path.engine.Gathered;
import org.exotrace.path.engine.Tallies;
import org.jspecify.annotations.Nullable;

/**
 * One thing at the open end, as far as its place among the others asks for.
 *
 * @param reached  null where the question does not end in a cell
 * @param speaking statements that say something of it, or that reach it
 * @param papers   how many distinct primary papers carry them
 */
record OneEnd(
        Entity entity, Question question, Scope scope, Judge judge, Said said, Tallies counts, PathAnswer.@Nullable Reached reached,
        Optional<Found> best, List<Statement> speaking, int papers) {

    static OneEnd of(Entity entity, Question question, Scope scope, Gathered gathered, List<Statement> speakers, LegSource source) {
        Said said = new Said(question, scope, source, speakers, gathered::ranked);
        gathered.documented(scope.ask()).forEach(said::hear);
        said.complete();
        Judge judge = new Judge(question, scope, source);
        PathAnswer.Reached reached = scope.cells() == null ? null
                : judge.reached(gathered.counts(scope.reaching()), gathered.ranked(scope.reaching()));
        Catalogue catalogue = source.catalogue();
        List<Statement> speaking = Stream.concat(said.all().stream().map(PathAnswer.Said::statement),
                reached == null ? Stream.of() : reached.statements().stream()).distinct()
                .map(it -> catalogue.findStatement(it).orElseThrow()).toList();
        Optional<Found> best = gathered.best(scope.ask());
        boolean onlyReached = best.isEmpty() && reached != null && said.all().isEmpty() && question.request().sign() == null;
        return new OneEnd(entity, question, scope, judge, said, gathered.counts(scope.ask()), reached,
                onlyReached ? gathered.best(scope.reaching()) : best, speaking, Papers.of(catalogue).of(speaking).size());
    }

    /** Whether anything is known of it that was asked for: a path to show, or what a statement says without one. */
    boolean isEnd() {
        Sign sign = question.request().sign();
        return best.isPresent() || question.request().mode() != Ask.Mode.ASSEMBLED
                && said.all().stream().anyMatch(it -> sign == null || it.says() == VerdictValue.of(sign));
    }

    /** What statements say before what is assembled; then most papers, most statements, the best path, id. */
    static Comparator<OneEnd> order(Comparator<Found> paths) {
        return Comparator.comparing((OneEnd it) -> it.speaking().isEmpty())
                .thenComparing(Comparator.comparingInt(OneEnd::papers).reversed())
                .thenComparing(Comparator.comparingInt((OneEnd it) -> it.speaking().size()).reversed())
                .thenComparing(it -> it.best().orElse(null), Comparator.nullsLast(paths))
                .thenComparing(it -> it.entity().id());
    }
}
