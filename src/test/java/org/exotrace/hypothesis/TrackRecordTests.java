package org.exotrace.hypothesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Cite;
import org.exotrace.model.Entity;
import org.exotrace.model.EntityType;
import org.exotrace.model.Kind;
import org.exotrace.model.Participant;
import org.exotrace.model.Publication;
import org.exotrace.model.ReferenceStatus;
import org.exotrace.model.Role;
import org.exotrace.model.Statement;
import org.exotrace.model.Step;
import org.exotrace.model.StepRelation;
import org.exotrace.support.Make;
import org.exotrace.support.Seeds;
import org.junit.jupiter.api.Test;

/** One document left out at a time, over data of a few arrows each: {@code A: x + y} is a document A that says that x raises y. */
class TrackRecordTests {

    /** Arrows begin at cargo x, go by gene y and end in effect z. */
    private static final String LEFT_OUT = "A: x + z";

    @Test
    void whatTheOthersAssembleWithTheSameSignIsAHit() {
        assertThat(of(LEFT_OUT, "B: x + y", "C: y + z")).isEqualTo(counts(0, 1, 1, 0, 0));
        assertThat(of("A: x - z", "B: x - y", "C: y + z")).isEqualTo(counts(0, 1, 1, 0, 0));
    }

    @Test
    void whatTheyAssembleWithTheOppositeSignIsAMiss() {
        assertThat(of(LEFT_OUT, "B: x + y", "C: y - z")).isEqualTo(counts(0, 1, 0, 1, 0));
    }

    @Test
    void bothSignsAndAStepWithoutOneLeaveItOpen() {
        assertThat(of(LEFT_OUT, "B: x + y", "C: y - z", "D: y + z")).isEqualTo(counts(0, 1, 0, 0, 1));
        assertThat(of(LEFT_OUT, "B: x 0 y", "C: y + z")).isEqualTo(counts(0, 1, 0, 0, 1));
    }

    @Test
    void whatNothingJoinsIsNotConnected() {
        assertThat(of(LEFT_OUT, "B: x + y")).isEqualTo(counts(0, 0, 0, 0, 0));
    }

    /** Another document speaks of the pair: then the verdict is that document's, and nothing was foretold. */
    @Test
    void whatAnotherDocumentStatesIsNoHypothesis() {
        TrackRecord it = of(LEFT_OUT, "E: x + z", "B: x + y", "C: y - z");
        assertThat(it).isEqualTo(new TrackRecord(2, 2, 2, 0, 0, 0, 0, 30, true, true));
    }

    @Test
    void whatSharesAPaperIsLeftOutTooSinceItIsTheSameToldTwice() {
        assertThat(of("A cites p: x + z", "B cites p: x + y", "C: y + z")).isEqualTo(counts(0, 0, 0, 0, 0));
        assertThat(of("A cites p: x + z", "B cites q: x + y", "C: y + z")).isEqualTo(counts(0, 1, 1, 0, 0));
    }

    @Test
    void aDocumentThatSaysBothOfAPairAsksNothing() {
        assertThat(of("A: x + z, x - z", "B: x + y", "C: y + z").pairs()).isZero();
    }

    @Test
    void fewerThanThirtyAreTooFewToJudge() {
        List<String> documents = new ArrayList<>(List.of("B: y + z"));
        for (int i = 0; i < 30; i++) {
            documents.add("A%d: x%d + z".formatted(i, i));
            documents.add("C%d: x%d + y".formatted(i, i));
        }
        TrackRecord all = of(documents.toArray(String[]::new));
        assertThat(all).isEqualTo(new TrackRecord(30, 30, 0, 30, 30, 0, 0, 30, false, true));
        assertThat(of(documents.subList(0, documents.size() - 2).toArray(String[]::new)).tooFew()).isTrue();
    }

    @Test
    void whatABudgetEndedGoesOnWhereItEnded() {
        Catalogue catalogue = catalogue(LEFT_OUT, "B: x + y", "C: y + z");
        assertThat(TrackRecord.of(catalogue, 0)).isEqualTo(new TrackRecord(0, 0, 0, 0, 0, 0, 0, 30, true, false)).matches(TrackRecord::momentary);
        assertThat(TrackRecord.of(catalogue, 60_000)).isEqualTo(counts(0, 1, 1, 0, 0)).matches(it -> !it.momentary());
    }

    @Test
    void ofTheShippedDataTooFewAreConnected() {
        TrackRecord it = TrackRecord.of(Seeds.Shipped.CATALOGUE, Integer.MAX_VALUE);
        assertThat(it.complete()).isTrue();
        assertThat(it.connected()).isEqualTo(it.hit() + it.miss() + it.abstain()).isPositive().isLessThan(TrackRecord.FEWEST);
        assertThat(it.stated() + it.connected()).isLessThan(it.pairs());
        assertThat(it.tooFew()).isTrue();
    }

    private static TrackRecord counts(int stated, int connected, int hit, int miss, int abstain) {
        return new TrackRecord(1, 1, stated, connected, hit, miss, abstain, 30, true, true);
    }

    private static TrackRecord of(String... documents) {
        return TrackRecord.of(catalogue(documents), 60_000);
    }

    private static Catalogue catalogue(String... documents) {
        List<Publication> publications = new ArrayList<>(Stream.of("p", "q").map(it -> Make.paper(it, "https://papers.example/" + it)).toList());
        List<Statement> statements = new ArrayList<>();
        TreeSet<String> things = new TreeSet<>();
        for (String document : documents) {
            String[] sides = document.split(": ");
            String[] head = sides[0].split(" cites ");
            publications.add(Make.document(head[0], head.length == 1 ? Map.of() : Map.of(1, new Cite(head[1], ReferenceStatus.VERIFIED, null, null))));
            for (String arrow : sides[1].split(", ")) {
                String[] ends = arrow.split(" ");
                things.addAll(List.of(ends[0], ends[2]));
                statements.add(statement(head[0], statements.size(), head.length > 1, ends));
            }
        }
        return Make.catalogue(Make.dataSet(things.stream().map(TrackRecordTests::entity).toList(), publications, statements));
    }

    private static Entity entity(String it) {
        return Make.entity(it, it, it.equals("z") ? EntityType.PROCESS : EntityType.PROTEIN, null, null);
    }

    private static Statement statement(String document, int n, boolean cites, String... arrow) {
        List<Participant> ends = List.of(participant(arrow[0], arrow[0].startsWith("x") ? Role.CARGO : Role.MEDIATOR),
                participant(arrow[2], arrow[2].equals("z") ? Role.EFFECT : Role.MEDIATOR));
        StepRelation relation = arrow[1].equals("+") ? StepRelation.ACTIVATES : arrow[1].equals("-") ? StepRelation.INHIBITS : StepRelation.AFFECTS;
        Step step = new Step(1, arrow[0], relation, arrow[2], null, "verb", null, null, null, List.of(), false, false, false, null, false, null, false, null);
        return Make.from(document, Make.statement(document + n, Kind.MECHANISM, cites ? List.of(1) : List.of(), ends, List.of(), List.of(step)));
    }

    private static Participant participant(String entity, Role role) {
        return new Participant(entity, role, entity, null, null, null, null, null, null, null, null, null, null, null, null, role == Role.EFFECT);
    }
}
