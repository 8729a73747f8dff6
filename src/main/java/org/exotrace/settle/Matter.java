package org.exotrace.settle;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.catalogue.Opposites;
import org.exotrace.conflict.Conflict;
import org.exotrace.conflict.Rule;
import org.exotrace.model.Participant;
import org.exotrace.model.Role;
import org.exotrace.model.Statement;
import org.jspecify.annotations.Nullable;

/** What the sides of a contradiction speak of: an effect of vesicles, or a leg that one of them denies. */
final class Matter {

    private final Catalogue catalogue;
    private final @Nullable PathLeg denied;
    private final @Nullable String effect;

    Matter(Catalogue catalogue, Conflict conflict) {
        this.catalogue = catalogue;
        String about = conflict.id().substring(conflict.id().indexOf('.') + 1);
        denied = conflict.rule() == Rule.R8 ? PathLeg.of(catalogue, about).orElse(null) : null;
        effect = conflict.rule() == Rule.R1 || conflict.rule() == Rule.R2 ? about.substring(0, about.indexOf('.')) : denied == null ? null : denied.object().entity();
    }

    /** From what acts in a statement to what it says of the matter; nothing where it does not say it so. */
    Optional<Chain> in(Statement it) {
        return ends(it).flatMap(to -> starts(it).filter(from -> !from.entity().equals(to.entity())).map(from -> new Chain(catalogue, it, from, to))).findFirst();
    }

    private Stream<Participant> ends(Statement it) {
        if (effect == null) {
            return Stream.empty();
        }
        Set<String> opposites = Opposites.of(catalogue).of(effect);
        return it.participants().stream().filter(one -> one.role() == Role.EFFECT || denied != null).filter(one -> is(one, effect) || opposites.contains(one.entity()));
    }

    /** Of an effect the cargo, else the vesicle: what a cell does on its own is no part of it. */
    private Stream<Participant> starts(Statement it) {
        return denied == null ? Stream.of(Role.CARGO, Role.VESICLE).flatMap(role -> it.in(role).stream()).filter(one -> !one.inferred())
                : it.participants().stream().filter(one -> is(one, denied.subject().entity()));
    }

    private boolean is(Participant one, String entity) {
        return catalogue.hierarchy().below(entity).contains(one.entity());
    }
}
