package org.exotrace.agent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.entity.Names;
import org.exotrace.model.Participant;
import org.exotrace.model.Role;
import org.exotrace.model.Statement;
import org.exotrace.model.Transfer;
import org.exotrace.model.TransferRelation;

/** What acts on what, over all statements of a catalogue. Immutable once made, so safe for use by many threads. */
public final class Agents {

    private static final String ANYWHERE = "";

    private final Catalogue catalogue;
    private final Kin<Group> byTarget;
    /** By the cell that the transfer is said of. */
    private final Kin<OnTransfers> inCells;
    /** Said of transfers in all cells. */
    private final List<OnTransfers> anywhere = new ArrayList<>();

    /** What acts on a process that transfers of vesicles are. */
    private record OnTransfers(TransferRelation relation, Set<String> vesicles, Group group) {}

    /** What acting on one process is told apart by, beside the process. */
    private record Where(String cell, Set<String> vesicles) {}

    private Agents(Catalogue catalogue) {
        this.catalogue = catalogue;
        byTarget = new Kin<>(catalogue.hierarchy());
        inCells = new Kin<>(catalogue.hierarchy());
        Map<String, List<Acting>> targets = new HashMap<>();
        Acting.all(catalogue).sorted(Acting.ORDER)
                .forEach(it -> targets.computeIfAbsent(it.target().entity(), key -> new ArrayList<>()).add(it));
        targets.forEach((target, acting) -> {
            Group group = Group.of(acting, null);
            byTarget.add(target, group);
            TransferRelation relation = catalogue.entity(target).realises();
            if (relation != null) {
                addOnTransfers(relation, group);
            }
        });
    }

    private void addOnTransfers(TransferRelation relation, Group of) {
        Map<Where, List<Acting>> where = new LinkedHashMap<>();
        of.all().stream().filter(it -> !it.target().isPlaceUnstated())
                .forEach(it -> where.computeIfAbsent(where(it), key -> new ArrayList<>()).add(it));
        where.forEach((it, acting) -> {
            OnTransfers on = new OnTransfers(relation, it.vesicles(), Group.of(acting, of));
            if (it.cell().equals(ANYWHERE)) {
                anywhere.add(on);
            } else {
                inCells.add(it.cell(), on);
            }
        });
    }

    private static Where where(Acting it) {
        return new Where(it.statement().place(it.target()).map(Participant::entity).orElse(ANYWHERE),
                it.statement().in(Role.VESICLE).stream().map(Participant::entity).collect(Collectors.toSet()));
    }

    public static Agents of(Catalogue catalogue) {
        return catalogue.derived(Agents.class, Agents::new);
    }

    /** @throws org.exotrace.failure.ProblemException {@code unknown-entity}, {@code ambiguous-name} */
    public List<Agent> named(String name) {
        return told(met(Stream.of(Names.of(catalogue).get(name).entity().id())), it -> it);
    }

    /**
     * What acts on an entity, on its kinds, or on what it is a kind of.
     *
     * @param saying only what these statements say
     */
    public List<Agent> on(String entity, Predicate<Statement> saying) {
        return told(met(Stream.of(entity)), it -> it.saying(saying));
    }

    /** What acts on a participant of a statement, or on one of its transfers, by any statement: counted without going through all. */
    public List<Agent> on(Statement statement) {
        return told(found(statement), it -> it);
    }

    /** The same by these statements. */
    public List<Agent> on(Statement statement, Predicate<Statement> saying) {
        return told(found(statement), it -> it.saying(saying));
    }

    /** What acts on a leg of a statement, or on either end of it. */
    public List<Agent> on(Statement statement, String leg, Predicate<Statement> saying) {
        Stream<String> ends = Stream.concat(
                statement.transfers().stream().filter(it -> statement.id(it).equals(leg)).flatMap(it -> Stream.of(it.subject(), it.object())),
                statement.steps().stream().filter(it -> statement.id(it).equals(leg)).flatMap(it -> Stream.of(it.subject(), it.object())));
        Map<Group, Matched> found = met(ends.map(it -> statement.participant(it).entity()));
        statement.transfers().stream().filter(it -> statement.id(it).equals(leg)).forEach(it -> meet(statement, it, found));
        return told(found, it -> it.saying(saying));
    }

    private Map<Group, Matched> found(Statement statement) {
        Map<Group, Matched> found = met(statement.participants().stream().filter(it -> it.role() != Role.MENTION).map(Participant::entity));
        statement.transfers().forEach(it -> meet(statement, it, found));
        return found;
    }

    /** Of records by identity: they are long. */
    private Map<Group, Matched> met(Stream<String> entities) {
        Map<Group, Matched> found = new IdentityHashMap<>();
        entities.distinct().forEach(entity -> byTarget.met(entity, (it, matched) -> put(found, it, matched)));
        return found;
    }

    private static void put(Map<Group, Matched> found, Group group, Matched matched) {
        found.merge(group, matched, (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }

    /** A process that is a transfer: of vesicles of that kind, and in that cell. Said of no cell, it is said of all. */
    private void meet(Statement statement, Transfer transfer, Map<Group, Matched> found) {
        if (transfer.negated()) {
            return;
        }
        boolean cellFirst = statement.participant(transfer.subject()).role() != Role.VESICLE;
        String cell = statement.participant(cellFirst ? transfer.subject() : transfer.object()).entity();
        String vesicle = statement.participant(cellFirst ? transfer.object() : transfer.subject()).entity();
        anywhere.forEach(it -> meet(it, transfer, vesicle, Matched.BROADER, found));
        inCells.met(cell, (it, matched) -> meet(it, transfer, vesicle, matched, found));
    }

    private void meet(OnTransfers it, Transfer transfer, String vesicle, Matched matched, Map<Group, Matched> found) {
        if (it.relation() == transfer.relation() && it.vesicles().stream().anyMatch(other -> Matched.of(catalogue, vesicle, other).isPresent())) {
            put(found, it.group(), matched);
        }
    }

    private static List<Agent> told(Map<Group, Matched> found, UnaryOperator<Group> said) {
        return new Closest(found.entrySet().stream().map(it -> new Closest.Part(said.apply(it.getKey()), Objects.requireNonNull(it.getValue()),
                it.getKey().within() != null && found.containsKey(it.getKey().within()))).toList());
    }
}
