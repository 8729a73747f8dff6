package org.exotrace.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Entity;
import org.exotrace.path.engine.Open;
import org.exotrace.path.engine.PathIndex;

/** What helps where no path was found, and what stands under another name. */
record Hints(Catalogue catalogue, PathIndex index) {

    List<String> of(Question question, boolean none) {
        Entity from = question.from();
        Entity to = question.to();
        boolean exact = question.request().exact();
        List<String> hints = new ArrayList<>();
        Stream.of(from, to).forEach(it -> absent(question.terms(), it).ifPresent(hints::add));
        if (none) {
            hints.addAll(start(from, exact));
            hints.addAll(end(to, exact));
            hints.addAll(exact(exact));
        }
        hints.addAll(elsewhere(to));
        return hints;
    }

    /** The same where one end is left open. */
    List<String> of(OpenQuestion question, boolean none) {
        Entity fixed = question.fixed();
        boolean exact = question.terms().request().exact();
        List<String> hints = new ArrayList<>();
        absent(question.terms(), fixed).ifPresent(hints::add);
        if (none) {
            hints.addAll(question.open() == Open.TO ? start(fixed, exact) : end(fixed, exact));
            hints.addAll(exact(exact));
        }
        if (question.open() == Open.FROM) {
            hints.addAll(elsewhere(fixed));
        }
        return hints;
    }

    private List<String> start(Entity from, boolean exact) {
        return leaves(from, exact) ? List.of() : List.of("No leg leaves %s. It occurs %s.".formatted(from.label(), roles(from)));
    }

    private List<String> end(Entity to, boolean exact) {
        return entered(to, exact) ? List.of() : List.of("No leg ends in %s. It occurs %s.".formatted(to.label(), roles(to)));
    }

    private static List<String> exact(boolean exact) {
        return exact ? List.of("exact=true leaves out what lies below the ends; without it more may be found.") : List.of();
    }

    private List<String> elsewhere(Entity to) {
        List<String> hints = new ArrayList<>();
        if (Scope.isCell(to)) {
            hints.add("%s is a cell: paths end in the effects placed in it.".formatted(to.label()));
        }
        to.oppositeOf().forEach(it -> hints.add(
                "%s is the opposite of %s and is recorded under its own name: ask for it too.".formatted(
                        catalogue.entity(it).label(), to.label())));
        return hints;
    }

    /** That the filters leave no statement which holds an end at all. */
    private Optional<String> absent(Terms terms, Entity end) {
        Set<String> records = catalogue.occurrences().records(terms.withBelow(end), true);
        return records.isEmpty() || records.stream().map(it -> catalogue.findStatement(it).orElseThrow()).anyMatch(terms.statements()::takes)
                ? Optional.empty()
                : Optional.of("%s is in none of the statements that take part; without filters it is in %d.".formatted(end.label(), records.size()));
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
