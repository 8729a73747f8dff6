package org.exotrace.agent;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.entity.Names;
import org.exotrace.model.Entity;
import org.exotrace.model.Participant;
import org.exotrace.model.Role;
import org.exotrace.model.Statement;
import org.exotrace.model.Transfer;

/** What acts on what, over all statements of a catalogue. Immutable once made, so safe for use by many threads. */
public final class Agents {

    private static final Comparator<Acting> RECORDED = Comparator.<Acting, String>comparing(it -> it.statement().record())
            .thenComparing(Acting::n);
    private static final String ANYWHERE = "";

    private final Catalogue catalogue;
    private final Map<String, List<Acting>> byTarget;
    /** By the cell that the transfer is said of; by nothing where it is said of all. */
    private final Map<String, List<Acting>> onTransfers;

    private Agents(Catalogue catalogue) {
        this.catalogue = catalogue;
        List<Acting> all = Acting.all(catalogue).toList();
        byTarget = all.stream().collect(Collectors.groupingBy(it -> it.target().entity()));
        onTransfers = all.stream().filter(it -> entity(it).realises() != null).collect(Collectors.groupingBy(
                it -> it.statement().place(it.target()).map(Participant::entity).orElse(ANYWHERE)));
    }

    public static Agents of(Catalogue catalogue) {
        return catalogue.derived(Agents.class, Agents::new);
    }

    /** @throws org.exotrace.failure.ProblemException {@code unknown-entity}, {@code ambiguous-name} */
    public List<Agent> named(String name) {
        return on(Names.of(catalogue).get(name).entity().id(), it -> true);
    }

    /**
     * What acts on an entity, on its kinds, or on what it is a kind of.
     *
     * @param saying only what these statements say
     */
    public List<Agent> on(String entity, Predicate<Statement> saying) {
        Map<Acting, Matched> found = new IdentityHashMap<>();
        meet(entity, found);
        return rows(found, saying);
    }

    /** What acts on a participant of a statement, or on one of its transfers. */
    public List<Agent> on(Statement statement, Predicate<Statement> saying) {
        return on(statement, statement.participants().stream().filter(it -> it.role() != Role.MENTION), statement.transfers().stream(), saying);
    }

    /** What acts on a leg of a statement, or on either end of it. */
    public List<Agent> on(Statement statement, String leg, Predicate<Statement> saying) {
        Stream<String> ends = Stream.concat(
                statement.transfers().stream().filter(it -> statement.id(it).equals(leg)).flatMap(it -> Stream.of(it.subject(), it.object())),
                statement.steps().stream().filter(it -> statement.id(it).equals(leg)).flatMap(it -> Stream.of(it.subject(), it.object())));
        return on(statement, ends.map(statement::participant), statement.transfers().stream().filter(it -> statement.id(it).equals(leg)), saying);
    }

    private List<Agent> on(Statement statement, Stream<Participant> participants, Stream<Transfer> transfers, Predicate<Statement> saying) {
        Map<Acting, Matched> found = new IdentityHashMap<>();
        participants.map(Participant::entity).distinct().forEach(it -> meet(it, found));
        transfers.filter(it -> !it.negated()).forEach(transfer -> onTransfersOf(cell(statement, transfer)).forEach(
                acting -> matched(statement, transfer, acting).ifPresent(it -> put(found, acting, it))));
        return rows(found, saying);
    }

    private Stream<Acting> onTransfersOf(String cell) {
        return Stream.concat(Stream.of(ANYWHERE), kin(cell)).flatMap(it -> onTransfers.getOrDefault(it, List.of()).stream());
    }

    /** The entity, its kinds, and what it is a kind of. */
    private Stream<String> kin(String entity) {
        return Stream.of(catalogue.hierarchy().below(entity), catalogue.hierarchy().above(entity)).flatMap(Set::stream).distinct();
    }

    private void meet(String entity, Map<Acting, Matched> found) {
        kin(entity)
                .flatMap(it -> byTarget.getOrDefault(it, List.of()).stream())
                .forEach(acting -> Matched.of(catalogue, entity, acting.target().entity()).ifPresent(it -> put(found, acting, it)));
    }

    private static void put(Map<Acting, Matched> found, Acting acting, Matched matched) {
        found.merge(acting, matched, (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }

    /** A process that is a transfer: of vesicles of that kind, and in that cell. Said of no cell, it is said of all. */
    private Optional<Matched> matched(Statement statement, Transfer transfer, Acting acting) {
        boolean same = entity(acting).realises() == transfer.relation();
        if (!same || acting.target().isPlaceUnstated() || !isOfVesicles(statement, transfer, acting)) {
            return Optional.empty();
        }
        String cell = cell(statement, transfer);
        Function<Participant, Optional<Matched>> place = it -> Matched.of(catalogue, cell, it.entity());
        return acting.statement().place(acting.target()).map(place).orElse(Optional.of(Matched.BROADER));
    }

    private static String cell(Statement statement, Transfer transfer) {
        return statement.participant(isCell(statement, transfer.subject()) ? transfer.subject() : transfer.object()).entity();
    }

    private boolean isOfVesicles(Statement statement, Transfer transfer, Acting acting) {
        String vesicle = statement.participant(isCell(statement, transfer.subject()) ? transfer.object() : transfer.subject()).entity();
        return acting.statement().in(Role.VESICLE).stream().anyMatch(it -> Matched.of(catalogue, vesicle, it.entity()).isPresent());
    }

    private static boolean isCell(Statement statement, String p) {
        return statement.participant(p).role() != Role.VESICLE;
    }

    private List<Agent> rows(Map<Acting, Matched> found, Predicate<Statement> saying) {
        return Acting.Acted.told(found.keySet().stream().filter(it -> saying.test(it.statement())).sorted(RECORDED)
                .flatMap(it -> it.rows(Objects.requireNonNull(found.get(it)))));
    }

    private Entity entity(Acting it) {
        return catalogue.entity(it.target().entity());
    }
}
