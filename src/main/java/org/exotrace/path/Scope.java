package org.exotrace.path;

import java.util.BitSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.exotrace.answer.Unstated;
import org.exotrace.model.CoveredTypes;
import org.exotrace.model.Entity;
import org.exotrace.model.EntityClass;
import org.exotrace.model.EntityType;
import org.exotrace.model.StepRelation;
import org.exotrace.path.engine.Ask;
import org.exotrace.path.engine.Ends;
import org.exotrace.path.engine.PathIndex;
import org.jspecify.annotations.Nullable;

/** Turns a question's ids into nodes, legs and statements of the index. */
final class Scope {

    private final Question question;
    private final LegSource source;
    private final PathIndex index;
    private final Ends nodes;
    private final @Nullable InCells cells;
    private final Ask usual;

    Scope(Question question, LegSource source) {
        this.question = question;
        this.source = source;
        this.index = source.index();
        Set<String> to = question.withBelow(question.to());
        nodes = Ends.at(index.nodesOf(to));
        cells = isCell(question.to()) ? new InCells(source, to) : null;
        usual = usual(question.withBelow(question.from()));
    }

    /** What every search of the question has in common; only ends and mode differ. */
    private Ask usual(Set<String> from) {
        return new Ask(index.nodesOf(from), isCell(question.from()) ? new InCells(source, from).starting() : null,
                cells == null ? nodes : ends(cells.ending()),
                question.via() == null ? null : index.nodesOf(question.via()), viaLegs(),
                question.avoid().isEmpty() ? null : index.nodesOf(question.avoid()),
                between(), source.legs(legs()), question.request().maxSteps(),
                question.request().mode() == Ask.Mode.DOCUMENTED ? Ask.Mode.DOCUMENTED : Ask.Mode.ALL);
    }

    private static boolean isCell(Entity entity) {
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
        return usual.to(ends(in.endingWithoutPlace()), Ask.Mode.DOCUMENTED);
    }

    /** What single statements lead to something else, such as the opposite. */
    Ask documented(Set<String> others) {
        return usual.to(Ends.at(index.nodesOf(others)), Ask.Mode.DOCUMENTED);
    }

    /** A path goes by way of a cell where it touches what is placed in it. */
    private @Nullable BitSet viaLegs() {
        Set<String> cells = question.via() == null ? Set.of() : question.via().stream()
                .filter(it -> question.catalogue().findEntity(it).filter(Scope::isCell).isPresent()).collect(Collectors.toSet());
        return cells.isEmpty() ? null : new InCells(source, cells).touching();
    }

    private Ends ends(BitSet legs) {
        BitSet nodes = new BitSet();
        legs.stream().forEach(leg -> nodes.set(index.target(leg)));
        return new Ends(nodes, legs);
    }

    private LegFilter legs() {
        PathFilter filter = question.request().filter();
        return new LegFilter(statements(), question.request().inferred(),
                filter.relations().stream().map(StepRelation::toString).collect(Collectors.toSet()), filter.papersMin());
    }

    /** Nodes of the types that may stand between the ends. */
    private @Nullable BitSet between() {
        Set<EntityType> types = CoveredTypes.of(question.request().filter().between(), question.request().exact());
        return types.isEmpty() ? null : index.nodesOf(question.catalogue().entities().stream()
                .filter(it -> types.contains(it.type())).map(Entity::id).toList());
    }

    private @Nullable BitSet statements() {
        if (question.takesAll()) {
            return null;
        }
        BitSet kept = new BitSet();
        IntStream.range(0, index.statements())
                .filter(i -> question.catalogue().findStatement(index.record(i)).filter(question::takes).isPresent())
                .forEach(kept::set);
        return kept;
    }

    /** How many statements with legs leave open what is asked for. */
    Unstated unstated() {
        return question.statements().unstated(question.catalogue().statements().stream()
                .filter(it -> !it.transfers().isEmpty() || !it.steps().isEmpty()));
    }
}
