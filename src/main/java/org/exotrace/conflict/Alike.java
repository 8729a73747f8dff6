package org.exotrace.conflict;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Entity;
import org.exotrace.model.EntityClass;
import org.exotrace.model.Participant;
import org.exotrace.model.Role;
import org.exotrace.model.Sign;
import org.exotrace.model.Statement;

/** Whether two statements speak of one thing: the same, or one a kind of the other. */
record Alike(Catalogue catalogue) {

    boolean entities(Participant one, Participant other) {
        return related(one.entity(), other.entity());
    }

    private boolean related(String one, String other) {
        return one.equals(other) || isKind(one, other) || isKind(other, one);
    }

    private boolean isKind(String narrow, String wide) {
        return catalogue.hierarchy().above(narrow).contains(wide);
    }

    /** Where the first is of one disease, the other must say that it is too. */
    boolean diseases(Statement one, Statement other) {
        String disease = one.context().disease();
        return disease == null || other.context().disease() != null && related(disease, other.context().disease());
    }

    /** Things in the same role; vesicles where their source cells are alike, or one is a special kind of the other. */
    boolean subjects(Statement a, Participant one, Statement b, Participant other) {
        if (one.role() != other.role()) {
            return false;
        }
        return one.role() == Role.VESICLE && Vesicles.isVesicle(catalogue, one) && Vesicles.isVesicle(catalogue, other)
                ? sources(a, b) || isSpecial(one.entity(), other.entity()) || isSpecial(other.entity(), one.entity())
                : entities(one, other);
    }

    private boolean sources(Statement a, Statement b) {
        List<Participant> others = b.in(Role.SOURCE);
        return a.in(Role.SOURCE).stream().anyMatch(one -> others.stream().anyMatch(other -> entities(one, other)));
    }

    /** All vesicles are kinds of exosome or EV: only what lies below one with a parent and a grandparent says whose they are. */
    private boolean isSpecial(String narrow, String wide) {
        return isKind(narrow, wide) && catalogue.hierarchy().above(wide).size() > 2;
    }

    /** Ids of what a participant may be one with: what it is a kind of, and its kinds. */
    Stream<String> related(Participant it) {
        return Stream.concat(catalogue.hierarchy().above(it.entity()).stream(), catalogue.hierarchy().below(it.entity()).stream());
    }

    /** Ids of what may be one of {@link #subjects} with a participant, wherever vesicles come from. */
    Stream<String> acting(Participant it) {
        return it.role() != Role.VESICLE || !Vesicles.isVesicle(catalogue, it) ? related(it)
                : related(it).filter(other -> !Vesicles.isType(catalogue, other) || isSpecial(it.entity(), other) || isSpecial(other, it.entity()));
    }

    /** The same thing moved the same way, or anti-tumour immunity in the same cell. */
    boolean objects(Statement a, Participant one, Sign sign, Statement b, Participant other, Sign otherSign) {
        if (entities(one, other)) {
            return sign == otherSign;
        }
        return immunity(one, sign).filter(it -> immunity(other, otherSign).filter(it::equals).isPresent()).isPresent()
                && a.place(one).filter(cell -> b.place(other).filter(it -> entities(cell, it)).isPresent()).isPresent();
    }

    /** Whether more or less of something strengthens anti-tumour immunity; empty where that is no matter of it. */
    Optional<Sign> immunity(Participant it, Sign sign) {
        Entity entity = catalogue.entity(it.entity());
        return entity.type().entityClass() != EntityClass.PROCESS || entity.immunity() == null || sign == Sign.UNKNOWN ? Optional.empty()
                : Optional.of(sign.times(entity.immunity() > 0 ? Sign.POSITIVE : Sign.NEGATIVE));
    }
}
