package org.exotrace.projection;

import static org.exotrace.projection.Column.flag;
import static org.exotrace.projection.Column.number;
import static org.exotrace.projection.Column.text;
import static org.exotrace.projection.Column.texts;

import java.util.List;
import java.util.function.Function;
import org.exotrace.model.Modifier;
import org.exotrace.model.Participant;
import org.exotrace.model.Statement;
import org.exotrace.model.Step;
import org.exotrace.model.StudyType;
import org.exotrace.model.Transfer;
import org.jspecify.annotations.Nullable;

/** What every table of arrows tells of one, in this order: the leg itself, its ends as the sentence has them, its statement. */
public final class ArrowColumns {

    public static final List<Column<Arrow>> LEG = List.of(
            text("id", Arrow::id), text("statement", it -> it.statement().record()), text("kind", Arrow::kind),
            number("n", Arrow::n), text("relation", Arrow::relation), text("sign", Arrow::sign),
            number("sign_number", it -> it.sign() == null ? null : SignNumber.of(it.sign())),
            texts("follows", Arrow::follows), text("branch", step(Step::branch)),
            text("status", transfer(Transfer::status)), text("basis", transfer(Transfer::basis)),
            text("mode", it -> it.step() != null ? it.step().mode() : it.transfer() != null ? it.transfer().mode() : null),
            text("aspect", step(Step::aspect)), text("verb", step(Step::verb)),
            text("printed_as", it -> it.step() != null ? it.step().printedAs()
                    : it.transfer() != null ? it.transfer().printedAs() : null),
            flag("inferred", step(Step::inferred)), flag("hedged", step(Step::hedged)), flag("aim", Arrow::aim), flag("negated", Arrow::negated),
            flag("ambiguous", step(Step::ambiguous)), text("assay", step(Step::assay)),
            text("cited_paper_sign", step(Step::citedPaperSign)),
            text("agent_kind", modifier(Modifier::agentKind)), text("works", modifier(Modifier::works)),
            text("note", it -> it.step() != null ? it.step().note() : it.modifier() != null ? it.modifier().note()
                    : it.kind() == Arrow.Kind.CORRELATION ? it.object().directionNote() : null));

    /** The ends within the statement: an entity may stand in it twice, in two states. */
    public static final List<Column<Arrow>> ENDS = List.of(
            text("subject_p", it -> it.subject().p()), text("subject_role", it -> it.subject().role()),
            text("subject_state", it -> it.subject().state()), text("subject_in", it -> place(it, it.subject())),
            text("object_p", it -> it.object().p()), text("object_role", it -> it.object().role()),
            text("object_state", it -> it.object().state()), text("object_in", it -> place(it, it.object())),
            text("effect_direction", it -> it.object().direction()));

    public static final List<Column<Arrow>> STATEMENT = List.of(
            text("title", of(Statement::title)), text("statement_kind", of(Statement::kind)), text("theme", of(Statement::theme)),
            text("polarity", of(Statement::polarity)), text("modality", of(Statement::modality)),
            text("specificity", of(Statement::specificity)), text("disease_id", of(it -> it.context().disease())),
            texts("therapy_id", it -> it.statement().context().therapy()), text("model", of(it -> it.context().model())),
            texts("species", it -> it.statement().context().species()), texts("setting", it -> it.statement().context().setting()),
            texts("organ_id", it -> it.statement().context().organ()), texts("study_types", it -> studyTypes(it.statement())),
            text("document", of(Statement::document)), text("dataset", of(Statement::dataset)), texts("references", it -> it.statement().references()),
            text("says", of(Statement::says)));

    private ArrowColumns() {}

    private static List<StudyType> studyTypes(Statement it) {
        return it.study() == null ? List.of() : it.study().types();
    }

    /** The node in which the sentence places a participant, or {@code outside}. */
    static @Nullable String place(Arrow arrow, Participant it) {
        return arrow.statement().place(it).map(place -> Arrow.node(arrow.statement(), place)).orElse(it.in());
    }

    private static Function<Arrow, @Nullable Object> step(Function<Step, @Nullable Object> value) {
        return it -> it.step() == null ? null : value.apply(it.step());
    }

    private static Function<Arrow, @Nullable Object> transfer(Function<Transfer, @Nullable Object> value) {
        return it -> it.transfer() == null ? null : value.apply(it.transfer());
    }

    private static Function<Arrow, @Nullable Object> modifier(Function<Modifier, @Nullable Object> value) {
        return it -> it.modifier() == null ? null : value.apply(it.modifier());
    }

    private static Function<Arrow, @Nullable Object> of(Function<Statement, @Nullable Object> value) {
        return it -> value.apply(it.statement());
    }
}
