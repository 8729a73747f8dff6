package org.exotrace.whatif;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.jspecify.annotations.Nullable;

/** What a modifier does in one statement. */
record Action(Catalogue catalogue, Statement statement, Modifier modifier) {

    /** Every action of every modifier. */
    static List<Action> all(Catalogue catalogue) {
        return catalogue.statements().stream().flatMap(it -> of(catalogue, it)).toList();
    }

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
        Cut own = (in, participant, leg) -> in == statement && participant.equals(target());
        TransferRelation realised = entity().realises();
        return realised == null ? own : own.or((in, participant, leg) -> in == statement && isTransfer(in, leg, realised));
    }

    /** The same on its target in other statements: nobody reported it. */
    Cut elsewhere() {
        return target(catalogue, entity(), statement);
    }

    /**
     * An entity and its kinds wherever they stand; for a process that realises a transfer, those transfers too, of the
     * types of vesicle that statements name beside it.
     *
     * @param except a statement that is left out; null for none
     */
    static Cut target(Catalogue catalogue, Entity entity, @Nullable Statement except) {
        Set<String> ids = catalogue.hierarchy().below(entity.id());
        Cut taken = Cut.entities(ids);
        TransferRelation realised = entity.realises();
        if (realised != null) {
            Set<String> types = vesicleTypes(catalogue, entity.id());
            taken = taken.or((in, participant, leg) -> isTransfer(in, leg, realised)
                    && in.in(Role.VESICLE).stream().anyMatch(it -> types.contains(it.entity())));
        }
        Cut all = taken;
        return except == null ? all : (in, participant, leg) -> in != except && all.takes(in, participant, leg);
    }

    private static Set<String> vesicleTypes(Catalogue catalogue, String process) {
        return catalogue.statements().stream()
                .filter(it -> it.participants().stream().anyMatch(p -> p.entity().equals(process)))
                .flatMap(it -> it.in(Role.VESICLE).stream())
                .flatMap(it -> catalogue.hierarchy().below(it.entity()).stream())
                .collect(Collectors.toSet());
    }

    private static boolean isTransfer(Statement statement, String leg, TransferRelation relation) {
        return statement.transfers().stream().anyMatch(it -> it.relation() == relation && statement.id(it).equals(leg));
    }
}
