package org.exotrace.bench;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.DataSet;
import org.exotrace.model.Evidence;
import org.exotrace.model.Participant;
import org.exotrace.model.Role;
import org.exotrace.model.Sign;
import org.exotrace.model.Statement;
import org.exotrace.path.PathAnswer;
import org.exotrace.path.PathRequest;
import org.exotrace.path.PathService;
import org.exotrace.path.Route;
import org.exotrace.path.Routes;
import org.exotrace.path.VerdictValue;
import org.exotrace.path.engine.Ask;

/**
 * How far hypotheses foretell what a document says that was left out, with all that shares a paper with it: the pairs of cargo
 * and effect that its routes join with a sign, asked of what the others say apart, put together. Counts, and no more.
 */
final class HypothesesBench {

    /** Fewer pairs that are joined say nothing of how often a hypothesis is right. */
    static final int FEWEST = 30;

    private final Catalogue whole;

    HypothesesBench(Catalogue whole) {
        this.whole = whole;
    }

    private record Pair(String cargo, String effect) implements Comparable<Pair> {

        @Override
        public int compareTo(Pair other) {
            int byCargo = cargo.compareTo(other.cargo);
            return byCargo == 0 ? effect.compareTo(other.effect) : byCargo;
        }
    }

    /**
     * @param pairs     of all documents, each with one sign in its document
     * @param connected by any path of the other documents
     * @param hit       the verdict of the others is that of the document
     * @param miss      it is the opposite
     * @param abstain   it is neither
     */
    record Tally(int pairs, int connected, int hit, int miss, int abstain) {

        boolean isTooFew() {
            return connected < FEWEST;
        }
    }

    Tally run() {
        Tally[] tally = {new Tally(0, 0, 0, 0, 0)};
        whole.documents().forEach(document -> {
            List<Statement> left = whole.statements().stream().filter(it -> it.document().equals(document.id())).toList();
            Map<Pair, VerdictValue> said = said(left);
            if (!said.isEmpty()) {
                PathService others = new PathService(without(left, document.id()));
                said.forEach((pair, verdict) -> tally[0] = add(tally[0], verdict, others.answer(assembled(pair))));
            }
        });
        return tally[0];
    }

    private Map<Pair, VerdictValue> said(List<Statement> statements) {
        Map<Pair, VerdictValue> said = new TreeMap<>();
        statements.stream().flatMap(it -> Routes.of(whole).in(it).routes().stream()).filter(it -> it.sign() == Sign.POSITIVE || it.sign() == Sign.NEGATIVE)
                .forEach(route -> cargos(route).forEach(cargo -> said.merge(new Pair(cargo, route.effect().entity()),
                        route.sign() == Sign.POSITIVE ? VerdictValue.INCREASES : VerdictValue.DECREASES,
                        (one, other) -> one == other ? one : VerdictValue.CONFLICTING)));
        said.values().removeIf(it -> it == VerdictValue.CONFLICTING);
        said.keySet().removeIf(it -> it.cargo().equals(it.effect()));
        return said;
    }

    /** That with which its steps begin, where it is a cargo: the sign is that of all steps, and of no fewer. */
    private static List<String> cargos(Route route) {
        Set<String> transfers = route.statement().transfers().stream().map(route.statement()::id).collect(Collectors.toSet());
        return route.own().stream().filter(it -> !transfers.contains(it.id())).limit(1).map(Route.Leg::subject)
                .filter(it -> it.role() == Role.CARGO).map(Participant::entity).toList();
    }

    private static PathRequest assembled(Pair pair) {
        PathRequest usual = PathRequest.between(pair.cargo(), pair.effect());
        return new PathRequest(usual.from(), usual.to(), usual.via(), usual.avoid(), usual.exact(), usual.maxSteps(), usual.k(), usual.sign(),
                Ask.Mode.ASSEMBLED, usual.scope(), usual.inferred(), usual.full(), usual.restsOn(), usual.filter(), usual.order(), usual.maxMs(),
                usual.maxVisits(), usual.maxBytes());
    }

    private Catalogue without(List<Statement> left, String document) {
        DataSet all = whole.dataSet();
        Set<String> papers = left.stream().flatMap(this::papers).collect(Collectors.toSet());
        return new Catalogue(new DataSet(all.datasets(), all.themes(), all.entities(), all.extensions(), all.publications(),
                all.statements().stream().filter(it -> papers(it).noneMatch(papers::contains)).toList(), List.of()), "custom", "without-" + document);
    }

    private Stream<String> papers(Statement statement) {
        return Stream.concat(Stream.of(statement.document()), whole.evidence(statement).stream().map(Evidence::publication).filter(Objects::nonNull));
    }

    private static Tally add(Tally to, VerdictValue said, PathAnswer answer) {
        boolean connected = answer.shown() > 0;
        VerdictValue told = answer.verdict().value();
        boolean hit = connected && told == said;
        boolean miss = connected && told == said.turned();
        return new Tally(to.pairs() + 1, to.connected() + (connected ? 1 : 0), to.hit() + (hit ? 1 : 0), to.miss() + (miss ? 1 : 0),
                to.abstain() + (connected && !hit && !miss ? 1 : 0));
    }
}
