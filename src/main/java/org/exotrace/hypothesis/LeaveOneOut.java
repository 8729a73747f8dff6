package org.exotrace.hypothesis;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Publication;
import org.exotrace.model.Statement;
import org.exotrace.path.PathAnswer;
import org.exotrace.path.PathRequest;
import org.exotrace.path.PathService;
import org.exotrace.path.VerdictValue;
import org.exotrace.path.engine.Ask;

/**
 * Leaves out one document after the other, and asks what hypotheses the rest makes of its pairs. It goes on where it ended, so that
 * what a budget cut is not lost. A path that the others only assemble is a hypothesis where none of them speaks of the pair itself.
 */
final class LeaveOneOut {

    /** Each document takes an index of its own; of more legs than these not every path is counted either. */
    private static final int MOST_LEGS = 20_000;

    /** A pair that is still to be asked, with what its document says of it. */
    private record Open(Pair pair, VerdictValue said, PathService others) {}

    private final Catalogue whole;
    private final Others others;
    private final Iterator<Publication> documents;
    private final boolean fits;
    private final Deque<Open> open = new ArrayDeque<>();
    private Tally tally = Tally.NONE;

    LeaveOneOut(Catalogue whole) {
        this.whole = whole;
        fits = whole.statements().stream().mapToInt(it -> it.transfers().size() + it.steps().size()).sum() <= MOST_LEGS;
        others = new Others(whole);
        documents = (fits ? whole.documents() : List.<Publication>of()).iterator();
    }

    /** @param deadline in nanoseconds of the clock; who waited for others until then gets what these came to */
    synchronized TrackRecord until(long deadline) {
        while ((documents.hasNext() || !open.isEmpty()) && System.nanoTime() - deadline < 0) {
            if (open.isEmpty()) {
                begin(documents.next());
            } else {
                ask(open.remove());
            }
        }
        return tally.record(fits && !documents.hasNext() && open.isEmpty());
    }

    private void begin(Publication document) {
        List<Statement> left = whole.statementsOf(document.id());
        Map<Pair, VerdictValue> said = Pair.said(whole, left);
        if (!said.isEmpty()) {
            PathService rest = new PathService(others.without(left));
            said.forEach((pair, verdict) -> open.add(new Open(pair, verdict, rest)));
            tally = tally.document();
        }
    }

    private void ask(Open it) {
        PathAnswer answer = it.others().answer(assembled(it.pair()));
        VerdictValue told = answer.shown() > 0 ? answer.verdict().value() : null;
        tally = tally.pair(!answer.verdict().said().isEmpty(), told, it.said(), answer.complete());
    }

    private static PathRequest assembled(Pair pair) {
        PathRequest usual = PathRequest.between(pair.cargo(), pair.effect());
        return new PathRequest(usual.from(), usual.to(), usual.via(), usual.avoid(), usual.exact(), usual.maxSteps(), 1, usual.sign(),
                Ask.Mode.ASSEMBLED, usual.scope(), usual.inferred(), false, usual.restsOn(), usual.filter(), usual.order(), usual.maxMs(),
                usual.maxVisits(), usual.maxBytes());
    }
}
