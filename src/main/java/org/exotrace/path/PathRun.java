package org.exotrace.path;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.exotrace.answer.LineWriter;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.json.Json;
import org.exotrace.entity.Names;
import org.exotrace.entity.Ref;
import org.exotrace.model.Entity;
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

    /** What everything but paths and legs takes of an answer, and what a leg takes: rather too much than too little. */
    private static final int ROOM_FOR_THE_REST = 2_000;
    private static final int LEG_BYTES = 1_500;

    /** Of how many paths the best ways are made: several statements may tell one. */
    private static final int SEVERAL = 10;

    private final Question question;
    private final Catalogue catalogue;
    private final PathIndex index;
    private final LegSource source;
    private final Scope scope;
    private final Budget budget;
    private long spentBytes;
    private int told;

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
    }

    /** @param wider the same question without some of its filters */
    PathAnswer answer(List<Wider> wider) {
        PathSearch search = new PathSearch(index, scope.ask(), budget, question.request().order());
        Judge judge = new Judge(question, scope, source);
        Said said = new Said(question, scope, source, budget);
        Grounds grounds = question.request().restsOn() ? new Grounds(index, judge::about) : null;
        SameWay same = new SameWay(source);
        int most = PathSearch.walksWhole(index) ? Math.min(PathRequest.MOST_K, question.request().k() * SEVERAL) : question.request().k();
        List<Found> best = search.best(most, path -> said.hear(path) && (grounds == null || grounds.hear(path)) && wanted(path));
        PathView view = new PathView(source);
        List<PathAnswer.PathItem> items = fitting(same.of(best).stream().limit(question.request().k()).toList(), same, view);
        said.complete();
        Map<String, Tallies> counted = judge.counted(search);
        List<PathAnswer.EffectVerdict> effects = judge.effects(counted, said.all());
        PathAnswer.Verdict verdict = judge.verdict(counted, said.all(), effects);
        RestsOn restsOn = grounds == null ? null : new Losses(source, judge, said.all(), grounds, search.complete(), budget).find();
        return new PathAnswer(end(question.from(), question.request().from()), end(question.to(), question.request().to()),
                verdict, restsOn, effects, effects != null ? reached() : null, judge.counts(search.counts()), items.size(), told,
                search.complete(), scope.unstated(), question.request().order(), limits(),
                question.request().full() ? view.entities() : null, question.request().full() ? view.legs() : null,
                items.stream().filter(it -> it.joints() == null).toList(),
                items.stream().filter(it -> it.joints() != null).toList(),
                hints(best.isEmpty(), best.isEmpty() && verdict.said().isEmpty(), wider));
    }

    private List<String> hints(boolean noPath, boolean nothing, List<Wider> wider) {
        List<String> hints = new ArrayList<>(noPath ? NothingLeft.of(catalogue, wider, budget) : List.of());
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
        return count[0] == 0 ? Optional.empty()
                : Optional.of(!search.complete() ? "are some" : count[0] == 1 ? "is 1" : "are " + count[0]);
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
        Map<String, Object> end = new LinkedHashMap<>();
        end.put("complete", complete);
        end.put("ended_by", budget.endedBy());
        out.write(end);
    }

    private boolean wanted(Found path) {
        return (question.request().sign() == null || path.sign() == question.request().sign())
                && (question.request().mode() != Ask.Mode.ASSEMBLED || !path.documented());
    }

    /** As many of the best as the byte budget holds. */
    private List<PathAnswer.PathItem> fitting(List<SameWay.Way> ways, SameWay same, PathView view) {
        List<PathAnswer.PathItem> items = new ArrayList<>();
        long bytes = ROOM_FOR_THE_REST;
        for (SameWay.Way way : ways) {
            int legsBefore = view.legs().size();
            List<String> statements = way.first().documented() ? same.statements(way) : null;
            PathAnswer.PathItem item = view.item(way.first(), statements, question.from().id(), question.to().id(), question.request().full());
            bytes += bytes(item) + (long) (view.legs().size() - legsBefore) * LEG_BYTES;
            if (bytes > question.request().maxBytes()) {
                budget.end(Limit.BYTES);
                break;
            }
            items.add(item);
            told += 1 + way.others().size();
        }
        spentBytes = bytes;
        return items;
    }

    private static int bytes(Object item) {
        try {
            return Json.API.writeValueAsBytes(item).length;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Records become JSON", e);
        }
    }

    private PathAnswer.Reached reached() {
        PathSearch search = new PathSearch(index, scope.reaching(), budget, Order.JOINTS);
        List<Found> best = search.best(PathRequest.MOST_K, path -> true);
        return new PathAnswer.Reached(search.counts().documented().total(), search.counts().assembled().total(), best.stream()
                .filter(Found::documented).map(it -> index.recordOf(it.last())).distinct().toList());
    }

    private PathAnswer.Limits limits() {
        return new PathAnswer.Limits(question.request().k(), question.request().maxSteps(),
                new PathAnswer.Spent(budget.visits(), question.request().maxVisits()),
                new PathAnswer.Spent(Math.round(budget.ms() * 100) / 100.0, question.request().maxMs()),
                new PathAnswer.Spent(spentBytes, question.request().maxBytes()), budget.endedBy());
    }

    private PathAnswer.End end(Entity entity, String asked) {
        long chains = question.withBelow(entity).stream()
                .flatMap(it -> catalogue.occurrences().of(it, question.request().inferred()).keySet().stream()).distinct()
                .filter(it -> catalogue.findStatement(it).orElseThrow().isChain()).count();
        Ref found = Ref.to(catalogue, Names.of(catalogue).get(asked));
        return new PathAnswer.End(entity.id(), entity.label(), entity.type(), (int) chains, found.also(), found.readAs());
    }
}
