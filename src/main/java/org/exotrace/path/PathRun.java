package org.exotrace.path;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.exotrace.answer.LineWriter;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Statement;
import org.exotrace.path.engine.Ask;
import org.exotrace.path.engine.Budget;
import org.exotrace.path.engine.Found;
import org.exotrace.path.engine.Limit;
import org.exotrace.path.engine.PathIndex;
import org.exotrace.path.engine.Order;
import org.exotrace.path.engine.PathSearch;
import org.exotrace.path.engine.Tallies;

/** Answers one question for paths. */
final class PathRun {

    /** Of how many paths the best ways are made: several statements may tell one. */
    private static final int SEVERAL = 10;

    private final Question question;
    private final Catalogue catalogue;
    private final PathIndex index;
    private final LegSource source;
    private final Scope scope;
    private final Budget budget;
    private final Judge judge;
    private final Room room;
    private int told;
    private boolean allDocumented = true;

    PathRun(Question question) {
        this(question, question.budget());
    }

    PathRun(Question question, Budget budget) {
        this.question = question;
        this.catalogue = question.catalogue();
        this.source = LegSource.of(catalogue);
        this.index = source.index();
        this.scope = new Scope(question, source);
        this.budget = budget;
        this.judge = new Judge(question, scope, source);
        this.room = new Room(question.request(), budget);
    }

    /** @param wider the same question without some of its filters */
    PathAnswer answer(List<Wider> wider) {
        PathSearch search = new PathSearch(index, scope.ask(), budget, question.request().order());
        Said said = new Said(question, scope, source, speakers(), this::documented);
        Grounds grounds = question.request().restsOn() ? new Grounds(index, judge::about) : null;
        SameWay same = new SameWay(source);
        int most = PathSearch.walksWhole(index) ? Math.min(PathRequest.MOST_K, question.request().k() * SEVERAL) : question.request().k();
        List<Found> best = search.best(most, path -> said.hear(path) && (grounds == null || grounds.hear(path)) && wanted(path));
        PathView view = new PathView(source);
        List<PathAnswer.PathItem> items = fitting(same.of(best).stream().limit(question.request().k()).toList(), same, view);
        said.complete();
        Map<String, Tallies> counted = judge.counted(search);
        List<PathAnswer.EffectVerdict> effects = judge.effects(counted, said.all());
        PathAnswer.Verdict verdict = judge.verdict(counted, said.all(), effects)
                .partial(!allDocumented || !search.complete() && !(search.hasAllDocumented() && Judge.rests(said.all(), effects)));
        RestsOn restsOn = grounds == null ? null : new Losses(source, judge, said.all(), grounds, search.complete(), budget).find();
        return new PathAnswer(EndView.of(question.terms(), question.request().from()), EndView.of(question.terms(), question.request().to()),
                verdict, restsOn, effects, effects != null ? reached() : null, judge.counts(search.counts()), items.size(), told,
                search.complete(), question.terms().unstated(), question.request().order(), room.limits(),
                question.request().full() ? view.entities() : null, question.request().full() ? view.legs() : null,
                items.stream().filter(it -> it.joints() == null).toList(),
                items.stream().filter(it -> it.joints() != null).toList(),
                hints(best.isEmpty(), best.isEmpty() && verdict.said().isEmpty(), wider));
    }

    private List<String> hints(boolean noPath, boolean nothing, List<Wider> wider) {
        List<String> hints = new ArrayList<>(noPath ? NothingLeft.of(wider, budget, "path",
                (request, rest) -> new PathRun(Question.of(catalogue, request), rest).number()) : List.of());
        hints.addAll(new Hints(catalogue, index).of(question, nothing));
        return hints;
    }

    /** How many paths there are, with the verb; empty where none is, or none is known. */
    Optional<String> number() {
        PathSearch search = new PathSearch(index, scope.ask(), budget, question.request().order());
        int[] count = {0};
        search.best(1, path -> {
            count[0] += wanted(path) ? 1 : 0;
            return wanted(path);
        });
        return NothingLeft.many(count[0], search.complete());
    }

    /** All paths in order, a line each, then a line that says whether they are all. */
    void stream(LineWriter out) throws IOException {
        PathView view = new PathView(source);
        PathSearch search = new PathSearch(index, scope.ask(), budget, question.request().order());
        long[] bytes = {0};
        List<IOException> failed = new ArrayList<>();
        boolean complete = search.rounds(path -> {
            if (!wanted(path)) {
                return true;
            }
            try {
                bytes[0] += out.write(view.item(path, null, question.from().id(), question.to().id(), false));
            } catch (IOException e) {
                failed.add(e);
            }
            if (bytes[0] > question.request().maxBytes()) {
                budget.end(Limit.BYTES);
            }
            return failed.isEmpty() && bytes[0] <= question.request().maxBytes();
        });
        if (!failed.isEmpty()) {
            throw failed.get(0);
        }
        out.write(LastLine.of(complete, budget));
    }

    private boolean wanted(Found path) {
        return question.terms().wants(path);
    }

    /** As many of the best as the byte budget holds. */
    private List<PathAnswer.PathItem> fitting(List<SameWay.Way> ways, SameWay same, PathView view) {
        List<PathAnswer.PathItem> items = new ArrayList<>();
        for (SameWay.Way way : ways) {
            int legsBefore = view.legs().size();
            List<String> statements = way.first().documented() ? same.statements(way) : null;
            PathAnswer.PathItem item = view.item(way.first(), statements, question.from().id(), question.to().id(), question.request().full());
            if (!room.takes(item, view.legs().size() - legsBefore)) {
                break;
            }
            items.add(item);
            told += 1 + way.others().size();
        }
        return items;
    }

    /** Statements in which what acts occurs, in the order of records: no other says anything of it. */
    private List<Statement> speakers() {
        return catalogue.occurrences().records(question.withBelow(question.from()), true).stream().map(it -> catalogue.findStatement(it).orElseThrow()).toList();
    }

    private PathAnswer.Reached reached() {
        PathSearch search = new PathSearch(index, scope.reaching(), budget, Order.JOINTS);
        List<Found> best = search.best(PathRequest.MOST_K, PathSearch.walksWhole(index) ? Found::documented : path -> true);
        return judge.reached(search.counts(), best);
    }

    private List<Found> documented(Ask ask) {
        PathSearch search = new PathSearch(index, ask, budget, Order.JOINTS);
        List<Found> found = search.best(PathRequest.MOST_K, path -> true);
        allDocumented &= search.complete();
        return found;
    }
}
