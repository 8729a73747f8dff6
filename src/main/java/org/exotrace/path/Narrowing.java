package org.exotrace.path;

import java.util.BitSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.exotrace.model.CoveredTypes;
import org.exotrace.model.Entity;
import org.exotrace.model.EntityType;
import org.exotrace.model.StepRelation;
import org.exotrace.path.engine.Ask;
import org.exotrace.path.engine.Ends;
import org.exotrace.path.engine.PathIndex;
import org.jspecify.annotations.Nullable;

/** Turns all of a question but its ends into nodes, legs and statements of the index. */
record Narrowing(Terms terms, LegSource source) {

    /** From anything to anything: what the searches of a question have in common; only ends and mode differ. */
    Ask ask() {
        PathIndex index = source.index();
        return new Ask(index.everyNode(), null, Ends.at(index.everyNode()),
                terms.via() == null ? null : index.nodesOf(terms.via()), viaLegs(),
                terms.avoid().isEmpty() ? null : index.nodesOf(terms.avoid()),
                between(), source.legs(legs()), terms.request().maxSteps(),
                terms.request().mode() == Ask.Mode.DOCUMENTED ? Ask.Mode.DOCUMENTED : Ask.Mode.ALL);
    }

    /** A path goes by way of a cell where it touches what is placed in it. */
    private @Nullable BitSet viaLegs() {
        Set<String> cells = terms.via() == null ? Set.of() : terms.via().stream()
                .filter(it -> terms.catalogue().findEntity(it).filter(Scope::isCell).isPresent()).collect(Collectors.toSet());
        return cells.isEmpty() ? null : source.in(cells).touching();
    }

    private LegFilter legs() {
        PathFilter filter = terms.request().filter();
        return new LegFilter(statements(), terms.request().inferred(),
                filter.relations().stream().map(StepRelation::toString).collect(Collectors.toSet()), filter.papersMin());
    }

    /** Nodes of the types that may stand between the ends. */
    private @Nullable BitSet between() {
        Set<EntityType> types = CoveredTypes.of(terms.request().filter().between(), terms.request().exact());
        return types.isEmpty() ? null : source.index().nodesOf(terms.catalogue().entities().stream()
                .filter(it -> types.contains(it.type())).map(Entity::id).toList());
    }

    private @Nullable BitSet statements() {
        if (terms.takesAll()) {
            return null;
        }
        PathIndex index = source.index();
        BitSet kept = new BitSet();
        IntStream.range(0, index.statements())
                .filter(i -> terms.catalogue().findStatement(index.record(i)).filter(terms::takes).isPresent())
                .forEach(kept::set);
        return kept;
    }
}
