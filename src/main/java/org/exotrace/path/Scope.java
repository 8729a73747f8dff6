package org.exotrace.path;

import java.util.BitSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.exotrace.model.EntityClass;
import org.exotrace.model.Participant;
import org.exotrace.model.Role;
import org.exotrace.model.Statement;
import org.exotrace.path.engine.Ask;
import org.exotrace.path.engine.Ends;
import org.exotrace.path.engine.PathIndex;
import org.jspecify.annotations.Nullable;

/** Turns a request's names into nodes, legs and statements of the index. */
final class Scope {

    private final PathRequest request;
    private final LegSource source;
    private final PathIndex index;

    Scope(PathRequest request, LegSource source) {
        this.request = request;
        this.source = source;
        this.index = source.index();
    }

    /** Ends in the effects that are placed in it, where it is a cell. */
    boolean endsInCell() {
        return request.to().type().entityClass() == EntityClass.CELL;
    }

    Ask ask() {
        BitSet to = index.nodesOf(request.withBelow(request.to()));
        return ask(endsInCell() ? effectsIn(to) : Ends.at(to), request.mode());
    }

    /** How the cell itself is reached. */
    Ask reaching() {
        return ask(Ends.at(index.nodesOf(request.withBelow(request.to()))), request.mode());
    }

    private Ask ask(Ends to, Ask.Mode mode) {
        return new Ask(index.nodesOf(request.withBelow(request.from())), to,
                request.via() == null ? null : index.nodesOf(request.via()),
                request.avoid().isEmpty() ? null : index.nodesOf(request.avoid()),
                source.legs(statements(), request.inferred()), request.maxSteps(),
                mode == Ask.Mode.DOCUMENTED ? mode : Ask.Mode.ALL);
    }

    private Ends effectsIn(BitSet cells) {
        BitSet legs = new BitSet();
        BitSet nodes = new BitSet();
        IntStream.range(0, index.size())
                .filter(leg -> index.objectPlace(leg) >= 0 && cells.get(index.objectPlace(leg)))
                .filter(leg -> source.object(leg).map(Participant::role).filter(Role.EFFECT::equals).isPresent())
                .forEach(leg -> {
                    legs.set(leg);
                    nodes.set(index.target(leg));
                });
        return new Ends(nodes, legs);
    }

    private @Nullable BitSet statements() {
        if (request.diseases() == null && request.species().isEmpty()) {
            return null;
        }
        BitSet kept = new BitSet();
        IntStream.range(0, index.statements())
                .filter(i -> request.catalogue().findStatement(index.record(i)).filter(this::takes).isPresent())
                .forEach(kept::set);
        return kept;
    }

    /** Whether disease and species let a statement take part. */
    boolean takes(Statement statement) {
        return fits(statement.context().disease(), request.diseases())
                && fits(statement.context().species(), request.species().isEmpty() ? null : request.species());
    }

    private boolean fits(@Nullable String stated, @Nullable Set<String> wanted) {
        return wanted == null || (stated == null ? request.keepUnstated() : wanted.contains(stated));
    }

    /** How many statements with legs are left out because they state no disease or species where one is asked for. */
    int droppedUnstated() {
        if (request.keepUnstated() || request.diseases() == null && request.species().isEmpty()) {
            return 0;
        }
        return (int) request.catalogue().statements().stream()
                .filter(it -> !it.transfers().isEmpty() || !it.steps().isEmpty())
                .filter(it -> request.diseases() != null && it.context().disease() == null
                        || !request.species().isEmpty() && it.context().species() == null)
                .count();
    }
}
