package org.exotrace.path;

import java.util.BitSet;
import java.util.Set;
import java.util.TreeSet;
import org.exotrace.catalogue.Opposites;
import org.exotrace.model.Entity;
import org.exotrace.path.engine.Ask;
import org.exotrace.path.engine.Ends;
import org.exotrace.path.engine.Open;
import org.exotrace.path.engine.PathIndex;

/** Turns a question with one end into nodes and legs: so that whatever a {@link Scope} between two ends asks for is found. */
final class OpenScope {

    private final OpenQuestion question;
    private final LegSource source;
    private final PathIndex index;
    private final Ask anything;

    OpenScope(OpenQuestion question, LegSource source) {
        this.question = question;
        this.source = source;
        this.index = source.index();
        this.anything = new Narrowing(question.terms(), source).ask();
    }

    /** Everything from or to the end that is given; to a cell, what happens in it and what reaches it. */
    Ask ask() {
        Set<String> fixed = question.fixedIds();
        BitSet nodes = index.nodesOf(fixed);
        return question.open() == Open.TO
                ? anything.from(nodes, Scope.isCell(question.fixed()) ? source.in(fixed).starting() : null)
                : anything.to(question.endsInCell() ? Ends.by(inCell(source.in(fixed), nodes), index) : Ends.at(nodes), anything.mode());
    }

    private BitSet inCell(InCells cells, BitSet nodes) {
        BitSet legs = (BitSet) cells.ending().clone();
        for (int leg = 0; leg < index.size(); leg++) {
            if (nodes.get(index.target(leg))) {
                legs.set(leg);
            }
        }
        return legs;
    }

    /** Where documented paths end: besides that, in opposites, and in effects without a place of statements that touch a cell. */
    Ends documented() {
        if (question.open() == Open.TO) {
            return anything.to();
        }
        Set<String> fixed = question.fixedIds();
        if (!question.endsInCell()) {
            Set<String> ids = new TreeSet<>(fixed);
            fixed.forEach(it -> ids.addAll(Opposites.of(question.terms().catalogue()).of(it)));
            return Ends.at(index.nodesOf(ids));
        }
        BitSet legs = inCell(source.in(fixed), index.nodesOf(fixed));
        legs.or(source.in(fixed).endingWithoutPlace());
        return Ends.by(legs, index);
    }

    /** Between the end that is given and another. */
    Scope with(Entity other) {
        return new Scope(question.with(other), source, anything);
    }
}
