package org.exotrace.entity;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.exotrace.answer.Made;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.failure.ProblemException;
import org.exotrace.graph.GraphReads;
import org.exotrace.model.Entity;
import org.exotrace.model.EntityType;
import org.exotrace.model.Folding;
import org.exotrace.model.Role;
import org.jspecify.annotations.Nullable;

/** Answers what is asked of entities. */
public final class Entities {

    private final Catalogue catalogue;

    public Entities(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * @param types of one of these; empty for all
     * @param roles in one of these in some statement; empty for all
     * @param text  words that all stand in one name, or the beginning of a term; null for no such wish
     */
    public List<EntityItem> answer(List<EntityType> types, List<Role> roles, @Nullable String text) {
        String typed = text == null ? "" : text.strip();
        boolean all = typed.isEmpty() && types.isEmpty() && roles.isEmpty();
        return Made.of(all ? catalogue.entities() : named(typed)
                .filter(it -> types.isEmpty() || types.contains(it.type()))
                .filter(it -> roles.isEmpty() || roles.stream().anyMatch(role -> catalogue.occurrences().roles(it.id()).containsKey(role.toString())))
                .toList(), it -> EntityItem.of(catalogue, it));
    }

    private Stream<Entity> named(String typed) {
        if (typed.isEmpty()) {
            return catalogue.entities().stream();
        }
        NameIndex index = NameIndex.of(catalogue);
        BitSet found = index.entities(index.holding(List.of(Folding.words(typed).split(" "))));
        index.ofTerms(typed).filter(it -> Names.curies(catalogue.entities().get(it)).anyMatch(term -> Names.begins(term, typed)))
                .forEach(found::set);
        return found.stream().mapToObj(catalogue.entities()::get);
    }

    /** @throws ProblemException {@code unknown-entity}, {@code ambiguous-name} */
    public EntityDetail one(String name) {
        return EntityDetail.of(catalogue, Names.of(catalogue).get(name));
    }

    /** What stands one direct relationship away; this alone asks the database. */
    public List<Neighbour> neighbours(String name, GraphReads graph) {
        Entity entity = Names.of(catalogue).get(name).entity();
        return graph.read("entity/neighbours", Map.of("id", entity.id())).stream()
                .map(row -> new Neighbour(
                        text(row, "relation").toLowerCase(Locale.ROOT),
                        text(row, "direction"),
                        Ref.to(catalogue, text(row, "entity")),
                        ((List<?>) Objects.requireNonNull(row.get("statements"))).stream().map(String.class::cast).sorted().toList()))
                .toList();
    }

    private static String text(Map<String, Object> row, String column) {
        return (String) Objects.requireNonNull(row.get(column));
    }
}
