package org.exotrace.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.EntityType;
import org.exotrace.model.Kind;
import org.exotrace.model.Participant;
import org.exotrace.model.Role;
import org.exotrace.model.Statement;
import org.exotrace.model.Status;
import org.exotrace.model.Step;
import org.exotrace.model.StepRelation;
import org.exotrace.path.engine.Ask;
import org.exotrace.path.engine.Budget;
import org.exotrace.path.engine.Ends;
import org.exotrace.path.engine.Found;
import org.exotrace.path.engine.Order;
import org.exotrace.path.engine.PathIndex;
import org.exotrace.path.engine.PathSearch;
import org.exotrace.support.Make;
import org.exotrace.support.Seeds;
import org.junit.jupiter.api.Test;

/** The walks within statements, against the search over the index of all. */
class OwnWalksTests {

    private static final int DATA_SETS = 500;

    @Test
    void areTheDocumentedPathsThatTheSearchFindsInTheIndexOfAll() {
        Stream.concat(Stream.of(Seeds.Shipped.CATALOGUE), IntStream.range(0, DATA_SETS).mapToObj(it -> new RandomData(it).catalogue())).forEach(catalogue -> {
            PathIndex index = CatalogueLegs.index(catalogue);
            List<Statement> statements = catalogue.statements();
            for (int i = 0; i < statements.size(); i++) {
                assertThat(own(catalogue, statements.get(i))).as(statements.get(i).record()).containsExactlyInAnyOrderElementsOf(searched(index, i));
            }
        });
    }

    /** Every walk between two steps or transfers that ends with a step, with its sign. */
    private static List<String> own(Catalogue catalogue, Statement statement) {
        OwnLegs legs = new OwnLegs(catalogue, statement);
        BitSet steps = new BitSet();
        IntStream.range(0, legs.size()).filter(it -> legs.get(it).step() != null).forEach(steps::set);
        List<String> found = new ArrayList<>();
        boolean complete = new OwnWalks(legs, steps, (walk, length, sign) -> found.add(IntStream.of(walk).limit(length).mapToObj(legs::get)
                .map(it -> new Route.Leg(statement, it.transfer(), it.step(), it.subject(), it.object()).id()).toList() + " " + sign))
                .from(IntStream.range(0, legs.size()).toArray());
        assertThat(complete).isTrue();
        return found;
    }

    private static List<String> searched(PathIndex index, int statement) {
        BitSet all = new BitSet();
        IntStream.range(0, index.size()).filter(it -> index.statement(it) == statement).forEach(all::set);
        BitSet steps = new BitSet();
        BitSet ends = new BitSet();
        all.stream().filter(index::isStep).forEach(it -> {
            steps.set(it);
            ends.set(index.target(it));
        });
        Ask ask = new Ask(new BitSet(), all, new Ends(ends, steps), null, null, null, null, all, Math.max(1, all.cardinality()), Ask.Mode.DOCUMENTED);
        List<Found> found = new ArrayList<>();
        new PathSearch(index, ask, Budget.usual(), Order.JOINTS).rounds(found::add);
        return found.stream().map(it -> index.ids(it.legs()) + " " + it.sign()).toList();
    }

    /** Each thing acts on the next two, so that the ways grow as Fibonacci numbers do. */
    @Test
    void aStatementOfManyWaysIsEndedByItsBudgetAndSaysSo() {
        Catalogue catalogue = ladder(40);
        Routes.Own own = Routes.of(catalogue).in(catalogue.statements().get(0));
        assertThat(own.complete()).isFalse();
        assertThat(own.routes()).isNotEmpty();
        assertThat(Routes.of(ladder(10)).in(ladder(10).statements().get(0)).complete()).isTrue();
    }

    private static Catalogue ladder(int length) {
        List<Participant> rungs = IntStream.range(0, length).mapToObj(i -> new Participant("x" + i, i == length - 1 ? Role.EFFECT : Role.MEDIATOR, "gene:" + i,
                null, null, null, null, Status.STATED, null, null, null, null, null, null, null, i == length - 1)).toList();
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            int from = i;
            List<Integer> follows = steps.stream().filter(it -> it.object().equals("x" + from)).map(Step::n).toList();
            for (int to = i + 1; to <= i + 2 && to < length; to++) {
                steps.add(new Step(steps.size() + 1, "x" + i, StepRelation.ACTIVATES, "x" + to, null, "does", null, null, null, follows, false,
                        false, false, null, false, null, false, null));
            }
        }
        return Make.catalogue(Make.dataSet(
                rungs.stream().map(it -> Make.entity(it.entity(), it.entity(), EntityType.PROTEIN, null, null)).toList(), List.of(),
                List.of(Make.statement("A001", Kind.MECHANISM, List.of(), rungs, List.of(), steps))));
    }
}
