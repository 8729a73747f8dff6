package org.exotrace.whatif;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Entity;
import org.exotrace.model.Modifier;
import org.exotrace.model.Participant;
import org.exotrace.model.Role;
import org.exotrace.model.Sign;
import org.exotrace.model.Statement;
import org.exotrace.model.TransferRelation;
import org.exotrace.model.Works;

/** What a modifier does in one statement. */
record Action(Catalogue catalogue, Statement statement, Modifier modifier) {

    /** Those of one statement. */
    static Stream<Action> of(Catalogue catalogue, Statement statement) {
        return statement.modifiers().stream().map(it -> new Action(catalogue, statement, it));
    }

    String agent() {
        return statement.participant(modifier.agent()).entity();
    }

    /** Whether it works and takes its target away. */
    boolean takes() {
        return (modifier.works() == Works.YES || modifier.works() == Works.PARTLY) && modifier.action().sign() == Sign.NEGATIVE && modifier.actsOn() != null;
    }

    /** Whether it is said not to work. */
    boolean fails() {
        return modifier.works() == Works.NO;
    }

    /** In words, with what its statement says. */
    String told() {
        String target = modifier.actsOn() == null ? "" : " " + entity().label()
                + statement.place(target()).map(place -> " on " + catalogue.entity(place.entity()).label()).orElse("");
        String note = modifier.note() == null ? "" : " (" + modifier.note() + ")";
        return "%s %s%s%s. %s".formatted(catalogue.entity(agent()).label(), modifier.action(), target, note, statement.says());
    }

    /** What is acted on; only where something is. */
    Participant target() {
        return statement.participant(Objects.requireNonNull(modifier.actsOn()));
    }

    /** Where the target is the outcome, the action is what the chain does, and nothing on the way is taken. */
    boolean onOutcome() {
        return target().role() == Role.EFFECT && entity().realises() == null;
    }

    Entity entity() {
        return catalogue.entity(target().entity());
    }

    /** In its own statement: this very participant, and the transfers that it realises; what the agent itself begins stands. */
    Cut here() {
        TransferRelation realised = entity().realises();
        return new Cut(() -> Set.of(statement.record()), (in, participant, leg) -> in == statement
                && (participant.equals(target()) || realised != null && leg != null && leg.isTransfer(realised)));
    }

    /** The same on its target in other statements: nobody reported it. */
    Cut elsewhere() {
        Cut all = Targets.cut(catalogue, entity());
        return new Cut(all.where(), (in, participant, leg) -> in != statement && all.takes(in, participant, leg));
    }
}
