package org.exotrace.settle;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Direction;
import org.exotrace.model.EntityClass;
import org.exotrace.model.Kind;
import org.exotrace.model.Modality;
import org.exotrace.model.Participant;
import org.exotrace.model.Polarity;
import org.exotrace.model.Sign;
import org.exotrace.model.Statement;
import org.exotrace.model.Step;
import org.exotrace.model.StepRelation;
import org.exotrace.model.Study;
import org.exotrace.model.Transfer;

/** Makes one statement of legs that stand in several, as one experiment would show them together; or what would say that they lead nowhere. */
final class Joined {

    private final Parts parts = new Parts();
    private final List<Transfer> transfers = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();

    private Joined() {}

    /** @param legs each goes on from where the one before ends */
    static Statement of(Catalogue catalogue, List<PathLeg> legs, String title, Study study) {
        Joined joined = new Joined();
        PathLeg first = legs.get(0);
        if (first.step() != null) {
            joined.bring(first.statement());
        }
        String at = joined.parts.take(first.statement(), first.subject());
        Sign sign = Sign.POSITIVE;
        String entity = first.subject().entity();
        for (PathLeg leg : legs) {
            at = joined.add(leg, leg.subject().entity().equals(entity) ? at : joined.parts.take(leg.statement(), leg.subject()));
            entity = leg.object().entity();
            sign = sign.times(leg.sign());
        }
        return joined.ended(catalogue, legs.get(legs.size() - 1), at, sign, title, study);
    }

    /** How what acts gets there. */
    private void bring(Statement of) {
        of.transfers().stream().filter(it -> !it.negated()).forEach(it -> add(new PathLeg(of, it, null), parts.take(of, of.participant(it.subject()))));
    }

    private String add(PathLeg leg, String at) {
        parts.same(leg.statement(), leg.subject(), at);
        String object = parts.take(leg.statement(), leg.object());
        Step step = leg.step();
        if (step == null) {
            Transfer it = Objects.requireNonNull(leg.transfer());
            transfers.add(new Transfer(transfers.size() + 1, at, it.relation(), object, it.status(), it.mode(), false, false, null, it.basis(), null));
        } else {
            Integer before = steps.isEmpty() || !steps.get(steps.size() - 1).object().equals(at) ? null : steps.size();
            steps.add(new Step(steps.size() + 1, at, step.relation(), object, step.mode(), step.verb(), null, step.aspect(), null,
                    before == null ? List.of() : List.of(before), false, false, false, null, false, null, false, null));
        }
        return object;
    }

    private Statement ended(Catalogue catalogue, PathLeg last, String at, Sign sign, String title, Study study) {
        boolean effect = catalogue.entity(last.object().entity()).type().entityClass() == EntityClass.PROCESS;
        if (effect) {
            parts.end(at, Parts.direction(sign));
        }
        return Result.of(Kind.MECHANISM, Modality.ASSERTED, Polarity.NONE, last.statement().context(), parts.all(), transfers, steps, List.of(), title, study);
    }

    /**
     * What would say that something makes no difference to an effect.
     *
     * @param start where a mechanism of that statement starts
     * @param end   the effect, of the same statement or of another
     */
    static Statement denied(Statement from, Participant start, Statement to, Participant end, Sign sign, String title, Study study) {
        Joined joined = new Joined();
        joined.bring(from);
        String subject = joined.parts.take(from, start);
        String object = joined.parts.take(to, end);
        joined.parts.end(object, Direction.NO_DIFFERENCE);
        StepRelation relation = sign == Sign.POSITIVE ? StepRelation.ACTIVATES : sign == Sign.NEGATIVE ? StepRelation.INHIBITS : StepRelation.AFFECTS;
        joined.steps.add(new Step(1, subject, relation, object, null, relation.toString(), null, null, null, List.of(), false, false, false, null, false, null,
                true, null));
        return Result.of(Kind.MECHANISM, Modality.NEGATIVE, Polarity.NONE, from.context(), joined.parts.all(), joined.transfers,
                joined.steps, List.of(), title, study);
    }
}
