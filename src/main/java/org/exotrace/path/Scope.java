package org.exotrace.path;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.exotrace.answer.Unstated;
import org.exotrace.model.EntityClass;
import org.exotrace.model.Participant;
import org.exotrace.model.Role;
import org.exotrace.path.engine.Ask;
import org.exotrace.path.engine.Ends;
import org.exotrace.path.engine.PathIndex;
import org.jspecify.annotations.Nullable;

/** Turns a question's ids into nodes, legs and statements of the index. */
final class Scope {

    private final Question question;
    private final LegSource source;
    private final PathIndex index;

    Scope(Question question, LegSource source) {
        this.question = question;
        this.source = source;
        this.index = source.index();
    }

    /** Ends in the effects that are placed in it, where it is a cell. */
    boolean endsInCell() {
        return question.to().type().entityClass() == EntityClass.CELL;
    }

    Ask ask() {
        BitSet to = index.nodesOf(question.withBelow(question.to()));
        return ask(endsInCell() ? effectsIn(to) : Ends.at(to), question.request().mode());
    }

    /** How the cell itself is reached. */
    Ask reaching() {
        return ask(Ends.at(index.nodesOf(question.withBelow(question.to()))), question.request().mode());
    }

    private Ask ask(Ends to, Ask.Mode mode) {
        return new Ask(index.nodesOf(question.withBelow(question.from())), to,
                question.via() == null ? null : index.nodesOf(question.via()),
                question.avoid().isEmpty() ? null : index.nodesOf(question.avoid()),
                source.legs(statements(), question.request().inferred()), question.request().maxSteps(),
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
        if (question.statements().isAll()) {
            return null;
        }
        BitSet kept = new BitSet();
        IntStream.range(0, index.statements())
                .filter(i -> question.catalogue().findStatement(index.record(i)).filter(question.statements()::takes).isPresent())
                .forEach(kept::set);
        return kept;
    }

    /** How many statements with legs leave open what is asked for. */
    Unstated unstated() {
        return question.statements().unstated(question.catalogue().statements().stream()
                .filter(it -> !it.transfers().isEmpty() || !it.steps().isEmpty()));
    }
}
