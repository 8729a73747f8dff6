package org.exotrace.path;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.exotrace.answer.LineWriter;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Entity;
import org.exotrace.model.Participant;
import org.exotrace.path.engine.Budget;
import org.exotrace.path.engine.Found;
import org.exotrace.path.engine.Gathered;
import org.exotrace.path.engine.Open;
import org.exotrace.path.engine.PathIndex;
import org.exotrace.path.engine.Sweep;
import org.exotrace.path.engine.Tallies;

/**
 * Answers a question that leaves one end open. All paths are looked for once; each end is then judged like the question between it
 * and the end that is given, from what was found.
 */
final class EndsRun {

    private final OpenQuestion question;
    private final PathRequest request;
    private final Catalogue catalogue;
    private final LegSource source;
    private final PathIndex index;
    private final OpenScope scope;
    private final Budget budget;
    private final Gathered gathered;
    private final Room room;
    private final PathView view;
    private final SameWay same;
    private boolean complete;

    EndsRun(OpenQuestion question) {
        this(question, question.terms().budget());
    }

    EndsRun(OpenQuestion question, Budget budget) {
        this.question = question;
        this.request = question.terms().request();
        this.catalogue = question.terms().catalogue();
        this.source = LegSource.of(catalogue);
        this.index = source.index();
        this.scope = new OpenScope(question, source);
        this.budget = budget;
        this.gathered = new Gathered(index, scope.ask(), question.open(), request.order(), question.terms()::wants);
        this.room = new Room(request, budget);
        this.view = new PathView(source);
        this.same = new SameWay(source);
    }

    /** @param wider the same question without some of its filters */
    EndsAnswer answer(List<Wider> wider) {
        sweep(request.k());
        List<OneEnd> ends = ends();
        List<EndsAnswer.EndItem> items = new ArrayList<>();
        for (OneEnd end : ends.stream().limit(request.k()).toList()) {
            int legsBefore = view.legs().size();
            EndsAnswer.EndItem item = item(end, request.full());
            if (!room.takes(item, view.legs().size() - legsBefore)) {
                break;
            }
            items.add(item);
        }
        return new EndsAnswer(
                request.from() == null ? null : EndView.of(question.terms(), request.from()),
                request.to() == null ? null : EndView.of(question.terms(), request.to()),
                items, ends.size(), items.size(), complete, question.terms().unstated(), request.order(), room.limits(),
                request.full() ? view.entities() : null, request.full() ? view.legs() : null,
                hints(ends.isEmpty(), wider));
    }

    private List<String> hints(boolean nothing, List<Wider> wider) {
        List<String> hints = new ArrayList<>(!nothing ? List.of() : NothingLeft.of(wider, budget, "end",
                (other, rest) -> new EndsRun(OpenQuestion.of(catalogue, other), rest).number()));
        hints.addAll(new Hints(catalogue, index).of(question, nothing));
        return hints;
    }

    /** How many ends there are, with the verb; empty where none is, or none is known. */
    private Optional<String> number() {
        sweep(1);
        int count = ends().size();
        return NothingLeft.many(count, complete);
    }

    /** All ends in order, a line each, then a line that says whether they are all. */
    void stream(LineWriter out) throws IOException {
        sweep(Integer.MAX_VALUE);
        for (OneEnd end : ends()) {
            EndsAnswer.EndItem item = item(end, false);
            if (!room.takes(item, 0)) {
                break;
            }
            out.write(item);
        }
        out.write(LastLine.of(complete, budget));
    }

    private void sweep(int enough) {
        complete = new Sweep(index, scope.ask(), budget, request.order(), gathered).run(scope.documented(), enough);
    }

    /** In their order; as many as time allows. */
    private List<OneEnd> ends() {
        Speakers speakers = new Speakers(question);
        Set<String> ids = new TreeSet<>(speakers.ends());
        gathered.openLegs().stream().forEach(leg -> met(leg, ids));
        ids.remove(question.fixed().id());
        ids.removeAll(question.terms().avoid());
        return ids.stream().takeWhile(it -> !late()).flatMap(it -> catalogue.findEntity(it).stream()).map(it -> end(it, speakers))
                .filter(OneEnd::isEnd).sorted(OneEnd.order(gathered.order())).toList();
    }

    private boolean late() {
        boolean late = budget.isLate();
        complete &= !late;
        return late;
    }

    /** What a path meets at the open end: the thing itself, and the cells that it may be placed in. */
    private void met(int leg, Set<String> ids) {
        boolean to = question.open() == Open.TO;
        ids.add(index.entity(to ? index.target(leg) : index.source(leg)));
        int place = to ? index.objectPlace(leg) : index.subjectPlace(leg);
        Stream<String> cells = place >= 0 ? Stream.of(index.entity(place))
                : source.statement(leg).stream().flatMap(it -> it.participants().stream()).map(Participant::entity);
        cells.filter(it -> catalogue.findEntity(it).filter(Scope::isCell).isPresent()).forEach(ids::add);
    }

    private OneEnd end(Entity entity, Speakers speakers) {
        return OneEnd.of(entity, question.with(entity), scope.with(entity), gathered,
                speakers.of(question.terms().withBelow(entity)), source);
    }

    private EndsAnswer.EndItem item(OneEnd end, boolean full) {
        Judge judge = end.judge();
        Map<String, Tallies> counted = judge.counted(end.counts(), gathered.countsByEnd(end.scope().ask()));
        List<PathAnswer.Said> said = end.said().all();
        PathAnswer.Verdict verdict = judge.verdict(counted, said, judge.effects(counted, said));
        return new EndsAnswer.EndItem(view.ref(end.entity().id()), EndsAnswer.EndVerdict.of(verdict), end.reached(),
                judge.counts(end.counts()), end.papers(), end.best().map(it -> best(end, it, full)).orElse(null));
    }

    private PathAnswer.PathItem best(OneEnd end, Found best, boolean full) {
        List<String> statements = best.documented() ? same.of(gathered.ranked(end.scope().ask())).stream()
                .filter(it -> it.first() == best).findFirst().map(same::statements).orElse(null) : null;
        return view.item(best, statements, end.question().from().id(), end.question().to().id(), full);
    }
}
