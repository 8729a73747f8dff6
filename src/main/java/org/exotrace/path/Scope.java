package org.exotrace.path;

import java.util.Set;
import org.exotrace.model.Entity;
import org.exotrace.model.EntityClass;
import org.exotrace.path.engine.Ask;
import org.exotrace.path.engine.Ends;
import org.exotrace.path.engine.PathIndex;
import org.jspecify.annotations.Nullable;

/** Turns the ends of a question into nodes and legs of the index. */
final class Scope {

    private final PathIndex index;
    private final Ends nodes;
    private final @Nullable InCells cells;
    private final Ask usual;

    Scope(Question question, LegSource source) {
        this(question, source, new Narrowing(question.terms(), source).ask());
    }

    /** @param anything what is asked of whatever ends */
    Scope(Question question, LegSource source, Ask anything) {
        this.index = source.index();
        Set<String> from = question.withBelow(question.from());
        Set<String> to = question.withBelow(question.to());
        nodes = Ends.at(index.nodesOf(to));
        cells = isCell(question.to()) ? source.in(to) : null;
        usual = anything.from(index.nodesOf(from), isCell(question.from()) ? source.in(from).starting() : null)
                .to(cells == null ? nodes : Ends.by(cells.ending(), index), anything.mode());
    }

    static boolean isCell(Entity entity) {
        return entity.type().entityClass() == EntityClass.CELL;
    }

    /** What happens in it, where the question ends in a cell: then paths end there; null otherwise. */
    @Nullable
    InCells cells() {
        return cells;
    }

    /** Everything that leads there. */
    Ask ask() {
        return usual;
    }

    /** How the cell itself is reached. */
    Ask reaching() {
        return usual.to(nodes, usual.mode());
    }

    /** What single statements say of effects without a place, where they touch that cell. */
    Ask documentedWithoutPlace(InCells in) {
        return usual.to(Ends.by(in.endingWithoutPlace(), index), Ask.Mode.DOCUMENTED);
    }

    /** What single statements lead to something else, such as the opposite. */
    Ask documented(Set<String> others) {
        return usual.to(Ends.at(index.nodesOf(others)), Ask.Mode.DOCUMENTED);
    }
}
