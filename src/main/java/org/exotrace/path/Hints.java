package org.exotrace.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Entity;
import org.exotrace.model.EntityClass;
import org.exotrace.path.engine.PathIndex;

/** What helps where no path was found, and what stands under another name. */
record Hints(Catalogue catalogue, PathIndex index) {

    List<String> of(Entity from, Entity to, boolean exact, boolean none) {
        List<String> hints = new ArrayList<>();
        if (none && !leaves(from, exact)) {
            hints.add("No leg leaves %s. It occurs %s.".formatted(from.label(), roles(from)));
        }
        if (none && !entered(to, exact)) {
            hints.add("No leg ends in %s. It occurs %s.".formatted(to.label(), roles(to)));
        }
        if (none && exact) {
            hints.add("exact=true leaves out what lies below the ends; without it more may be found.");
        }
        if (to.type().entityClass() == EntityClass.CELL) {
            hints.add("%s is a cell: paths end in the effects placed in it.".formatted(to.label()));
        }
        to.oppositeOf().forEach(it -> hints.add(
                "%s is the opposite of %s and is recorded under its own name: ask for it too.".formatted(
                        catalogue.entity(it).label(), to.label())));
        return hints;
    }

    private boolean leaves(Entity entity, boolean exact) {
        return index.nodesOf(exact ? List.of(entity.id()) : catalogue.hierarchy().below(entity.id())).stream()
                .anyMatch(index::isLeft);
    }

    private boolean entered(Entity entity, boolean exact) {
        return index.nodesOf(exact ? List.of(entity.id()) : catalogue.hierarchy().below(entity.id())).stream()
                .anyMatch(index::isEntered);
    }

    private String roles(Entity entity) {
        Map<String, Integer> roles = catalogue.occurrences().roles(entity.id());
        return roles.isEmpty() ? "in no statement" : roles.entrySet().stream()
                .map(it -> "as %s in %d".formatted(it.getKey(), it.getValue()))
                .collect(Collectors.joining(", ", "", " of the statements"));
    }
}
