package org.exotrace.path;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.exotrace.model.Participant;
import org.exotrace.model.Role;
import org.exotrace.model.Statement;
import org.exotrace.model.Transfer;
import org.exotrace.model.TransferRelation;
import org.exotrace.path.engine.PathIndex;

/**
 * What happens in some cells: an answer about a cell speaks of what is placed in it, and of what reaches it. Immutable, so safe for
 * use by many threads; whoever takes its legs leaves them as they are.
 */
final class InCells {

    private static final Set<Role> HAPPENS = Set.of(Role.EFFECT, Role.MEDIATOR);

    private final LegSource source;
    private final PathIndex index;
    private final Set<String> cells;
    private final BitSet nodes;
    private final int[] around;
    private final BitSet ending;
    private final BitSet endingWithoutPlace;
    private final BitSet starting;
    private final BitSet touching;

    /** @param cells ids, with what lies below them */
    InCells(LegSource source, Set<String> cells) {
        this.source = source;
        this.index = source.index();
        this.cells = cells;
        this.nodes = index.nodesOf(cells);
        around = source.around(cells).toArray();
        ending = legs(leg -> placed(index.objectPlace(leg)) && happens(leg));
        endingWithoutPlace = legs(this::endsWithoutPlace);
        starting = legs(leg -> placed(index.subjectPlace(leg)));
        touching = legs(leg -> placed(index.subjectPlace(leg)) || placed(index.objectPlace(leg)));
    }

    /** Legs that end in an effect or mediator placed in one of them. */
    BitSet ending() {
        return ending;
    }

    /** Legs whose subject is placed in one of them. */
    BitSet starting() {
        return starting;
    }

    /** Legs with an end placed in one of them. */
    BitSet touching() {
        return touching;
    }

    /** Legs that end in an effect without a place, of statements that touch one of them. */
    BitSet endingWithoutPlace() {
        return endingWithoutPlace;
    }

    private boolean endsWithoutPlace(int leg) {
        return index.objectPlace(leg) == PathIndex.UNSTATED
                && source.object(leg).filter(it -> it.role() == Role.EFFECT).isPresent()
                && source.statement(leg).filter(this::touches).isPresent();
    }

    private BitSet legs(IntPredicate which) {
        BitSet found = new BitSet();
        IntStream.of(around).filter(which).forEach(found::set);
        return found;
    }

    private boolean placed(int place) {
        return place >= 0 && nodes.get(place);
    }

    private boolean happens(int leg) {
        return source.object(leg).map(Participant::role).filter(HAPPENS::contains).isPresent();
    }

    /** Whether one of them is a target of the statement, or reached in it. */
    boolean touches(Statement statement) {
        return statement.participants().stream().anyMatch(it -> it.role() == Role.TARGET && cells.contains(it.entity()))
                || reaching(statement).isPresent();
    }

    /** Whether a participant takes place in one of them; empty where the statement leaves its place open. */
    Optional<Boolean> holds(Statement statement, Participant it) {
        return it.isOutside() ? Optional.of(false)
                : statement.place(it).map(place -> cells.contains(place.entity()));
    }

    /** How a vesicle is known to reach one of them: stated, implied, inferred; or that this is not stated. */
    String reach(Statement statement) {
        return reaching(statement).map(it -> it.status().toString()).orElse("not stated");
    }

    private Optional<Transfer> reaching(Statement statement) {
        return statement.transfers().stream().filter(it -> it.relation() == TransferRelation.REACHES && !it.negated())
                .filter(it -> cells.contains(statement.participant(it.object()).entity())).findFirst();
    }
}
