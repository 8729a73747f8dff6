package org.exotrace.settle;

import java.util.List;
import java.util.function.Predicate;
import org.exotrace.facet.Facet;
import org.exotrace.model.Context;
import org.exotrace.model.Participant;
import org.exotrace.model.Role;
import org.exotrace.model.Statement;
import org.exotrace.model.Study;

/** The finding of one statement where another one was made: what would say that the facet between them does not decide. */
final class Elsewhere {

    private Elsewhere() {}

    static Statement of(Chain finding, Chain where, Facet facet, Study study) {
        Statement it = finding.statement();
        Context own = it.context();
        Context other = where.statement().context();
        Context context = switch (facet) {
            case DISEASE -> new Context(other.disease(), own.therapy(), own.model(), own.species(), own.setting(), own.organ());
            case THERAPY -> new Context(own.disease(), other.therapy(), own.model(), own.species(), own.setting(), own.organ());
            case MODEL -> new Context(own.disease(), own.therapy(), other.model(), own.species(), own.setting(), own.organ());
            case SPECIES -> new Context(own.disease(), own.therapy(), own.model(), other.species(), own.setting(), own.organ());
            default -> own;
        };
        Role role = switch (facet) {
            case SOURCE -> Role.SOURCE;
            case VESICLE -> Role.VESICLE;
            case CARGO -> Role.CARGO;
            case TARGET -> Role.TARGET;
            default -> null;
        };
        return Result.again(it, context, role == null ? it.participants() : swapped(it, where.statement(), role), study);
    }

    /** With the first stated participant of that role in place of its own. */
    private static List<Participant> swapped(Statement it, Statement where, Role role) {
        Predicate<Participant> stated = one -> one.role() == role && !one.inferred();
        Participant theirs = where.participants().stream().filter(stated).findFirst().orElseThrow();
        return it.participants().stream().map(one -> stated.test(one) ? Parts.instead(one, theirs.entity()) : one).toList();
    }
}
