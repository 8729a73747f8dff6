package org.exotrace.whatif;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Entity;
import org.exotrace.model.EntityClass;
import org.exotrace.model.EntityType;
import org.exotrace.model.Role;

/**
 * What acts when something is given: it with its kinds; where no statement says what it does, the nearest class of it of
 * which one does, which is more general.
 *
 * @param agents  ids of all that count as given
 * @param classes those that act in its place; empty where it acts itself
 */
record Giving(Set<String> agents, List<Entity> classes, List<Action> actions) {

    private static final Set<Role> ON_CHAINS =
            Set.of(Role.SOURCE, Role.VESICLE, Role.CARGO, Role.TARGET, Role.RECEPTOR, Role.EFFECT);

    static Giving of(Catalogue catalogue, Entity entity) {
        Actions all = Actions.of(catalogue);
        Set<String> kinds = catalogue.hierarchy().below(entity.id());
        List<Action> own = all.by(kinds);
        Set<String> level = Set.copyOf(entity.parents());
        while (own.isEmpty() && !level.isEmpty()) {
            Set<String> here = level;
            List<Action> actions = all.by(here).stream().filter(it -> it.modifier().actsOn() != null).toList();
            if (!actions.isEmpty()) {
                Set<String> acting = actions.stream().map(Action::agent).collect(Collectors.toSet());
                return new Giving(Stream.concat(kinds.stream(), acting.stream()).collect(Collectors.toSet()),
                        acting.stream().sorted().map(catalogue::entity).toList(), actions);
            }
            level = here.stream().flatMap(it -> catalogue.entity(it).parents().stream()).collect(Collectors.toSet());
        }
        return new Giving(kinds, List.of(), own);
    }

    /** Whether one gives it, rather than takes it away: it acts on others, and no chain rests on it. */
    static boolean isGiven(Catalogue catalogue, Entity entity) {
        Set<String> roles = catalogue.occurrences().roles(entity.id()).keySet();
        return (roles.contains(Role.MODIFIER.toString()) || isIntervention(entity.type()))
                && ON_CHAINS.stream().noneMatch(it -> roles.contains(it.toString()))
                && !of(catalogue, entity).actions().isEmpty();
    }

    private static boolean isIntervention(EntityType type) {
        return type.entityClass() == EntityClass.INTERVENTION || type == EntityType.DRUG || type == EntityType.DRUG_CLASS
                || type == EntityType.ANTIBODY;
    }
}
