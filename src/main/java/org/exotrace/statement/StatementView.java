package org.exotrace.statement;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.exotrace.agent.Agent;
import org.exotrace.agent.Agents;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.conflict.Conflicts;
import org.exotrace.entity.Ref;
import org.exotrace.json.Json;
import org.exotrace.model.Computed;
import org.exotrace.model.Evidence;
import org.exotrace.model.Participant;
import org.exotrace.model.Passage;
import org.exotrace.model.Role;
import org.exotrace.model.Statement;
import org.exotrace.model.Step;
import org.exotrace.model.Transfer;
import org.exotrace.shown.Asked;
import org.exotrace.shown.Shown;
import org.exotrace.shown.ShownItem;
import org.exotrace.shown.ShownView;
import org.exotrace.shown.Studies;
import org.exotrace.wording.LegWords;

/** Makes the whole answer for one statement. */
final class StatementView {

    private final Catalogue catalogue;
    private final Statement statement;
    private final Shown shown;

    private StatementView(Catalogue catalogue, Statement statement) {
        this.catalogue = catalogue;
        this.statement = statement;
        shown = Studies.of(catalogue, statement);
    }

    /** The row of the list with everything else; steps and transfers become lists. */
    static ObjectNode of(Catalogue catalogue, Statement statement) {
        ObjectNode whole = Json.API.valueToTree(StatementItem.of(catalogue, statement));
        whole.setAll((ObjectNode) Json.API.valueToTree(detail(catalogue, statement)));
        return whole;
    }

    static StatementDetail detail(Catalogue catalogue, Statement statement) {
        return new StatementView(catalogue, statement).detail();
    }

    private StatementDetail detail() {
        var context = statement.context();
        var check = statement.sourceCheck();
        List<Agent> agents = Agents.of(catalogue).on(statement);
        return new StatementDetail(
                statement.participants().stream().map(this::part).toList(),
                statement.transfers().stream().map(this::leg).toList(),
                statement.steps().stream().map(this::leg).toList(),
                statement.in(Role.EFFECT).stream().map(it -> new StatementDetail.Effect(
                        Ref.to(catalogue, it), it.direction(), it.directionNote(), it.primary())).toList(),
                statement.modifiers().stream().map(it -> new StatementDetail.Modification(
                        ref(it.agent()), it.agentKind(), it.action(), it.works(),
                        it.actsOn() == null ? null : ref(it.actsOn()), it.negated(), it.note())).toList(),
                agents.subList(0, Math.min(agents.size(), StatementDetail.MOST_AGENTS)), agents.size(),
                new StatementDetail.Context(
                        context.disease() == null ? null : Ref.to(catalogue, context.disease()),
                        context.therapy().stream().map(it -> Ref.to(catalogue, it)).toList(),
                        context.model(), context.species().stream().map(StatementDetail.Taxon::of).toList(), context.setting(),
                        context.organ().stream().map(it -> Ref.to(catalogue, it)).toList(),
                        statement.first(Role.TISSUE).map(it -> Ref.to(catalogue, it)).orElse(null)),
                statement.in(Role.MENTION).stream().map(it -> Ref.to(catalogue, it)).toList(),
                catalogue.evidence(statement).stream().map(this::item).toList(),
                check == null ? null
                        : new StatementDetail.Check(check.agrees(), check.against(), check.step(), check.note(), check.url()),
                statement.polarityBasis(), statement.suggestedTheme(), statement.referencesAsPrinted(),
                statement.referencePlacement(), Computed.of(statement), Narrator.tell(catalogue, statement),
                catalogue.traps(statement),
                Conflicts.of(catalogue).holding(statement.record()), statement.notes(),
                statement.study(), statement.notStated(), statement.related(), statement.conflictNote(),
                ShownView.of(shown, Studies.beforeLowered(catalogue, statement), statement.study(), Studies.reporting(catalogue, statement)));
    }

    private StatementDetail.Part part(Participant it) {
        return new StatementDetail.Part(
                it.p(), it.role(), Ref.to(catalogue, it.entity()),
                it.role() == Role.CARGO ? catalogue.entity(it.entity()).type() : null, it.location(), it.locationNote(), it.in(),
                it.state(), it.qualifier(), it.disease() == null ? null : Ref.to(catalogue, it.disease()),
                it.status(), it.basis(), it.engineered(), it.function());
    }

    private StatementDetail.TransferLeg leg(Transfer it) {
        LegWords words = LegWords.of(catalogue, statement, it);
        return new StatementDetail.TransferLeg(
                statement.id(it), it.n(), it.relation(), ref(it.subject()), ref(it.object()), it.status(),
                it.mode(), words.relationWord(), false, it.aim(), it.negated(), it.basis(), it.printedAs(), it.note(), words,
                ShownItem.states(shown, Asked.of(it)), ShownItem.strengths(shown, Asked.of(it)));
    }

    private StatementDetail.StepLeg leg(Step it) {
        List<StatementDetail.StepEvidence> against = statement.refutedStep().filter(it::equals).isEmpty()
                ? List.of()
                : catalogue.evidence(statement).stream()
                        .map(item -> new StatementDetail.StepEvidence(item.id(), "refutes")).toList();
        return new StatementDetail.StepLeg(
                statement.id(it), it.n(), ref(it.subject()), it.relation(), ref(it.object()), it.sign(), it.aspect(),
                it.mode(), it.verb(), it.printedAs(), statement.participant(it.subject()).in(),
                statement.participant(it.object()).in(), it.branch(), it.follows(), it.inferred(), it.hedged(),
                it.aim(), it.assay(), it.ambiguous(), it.citedPaperSign(), it.negated(), it.note(), against,
                LegWords.of(catalogue, statement, it), ShownItem.states(shown, Asked.of(statement, it)), ShownItem.strengths(shown, Asked.of(statement, it)));
    }

    private StatementDetail.EvidenceItem item(Evidence it) {
        Passage passage = statement.passage();
        String title = passage.section() == null ? null : catalogue.document(statement).sections().get(passage.section());
        return new StatementDetail.EvidenceItem(it.id(), it.publication(), it.printed(),
                new StatementDetail.Passage(passage.section(), title, passage.lines(), passage.part(), passage.figure(), passage.table(),
                        passage.page(), passage.row()),
                statement.says(), "supports", it.status());
    }

    private Ref ref(String p) {
        return Ref.to(catalogue, statement.participant(p));
    }
}
