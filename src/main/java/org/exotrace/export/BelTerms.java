package org.exotrace.export;

import java.util.Locale;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Entity;
import org.exotrace.model.EntityClass;
import org.exotrace.model.EntityType;
import org.exotrace.model.Match;
import org.exotrace.model.Participant;
import org.exotrace.model.Statement;

/**
 * Participants as terms of the Biological Expression Language. What sits in a vesicle says so by its location: the short
 * form of secretion would make soluble and vesicular release the same.
 */
final class BelTerms {

    private final Catalogue catalogue;

    BelTerms(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    String term(Statement statement, Participant it) {
        return statement.place(it).map(place -> in(it, place)).orElseGet(() -> term(it));
    }

    /** A molecule in a place; what has no place in BEL stands alone. */
    String in(Participant it, Participant place) {
        Entity entity = catalogue.entity(it.entity());
        String function = function(entity.type());
        return isAbundance(function) ? "%s(%s, loc(%s))".formatted(function, name(entity), name(place)) : term(it);
    }

    String term(Participant it) {
        Entity entity = catalogue.entity(it.entity());
        return "%s(%s)".formatted(function(entity.type()), name(entity));
    }

    String name(Participant it) {
        return name(catalogue.entity(it.entity()));
    }

    /** Molecules and vesicles, which can have a place, go to another and bind. */
    boolean isAbundance(Participant it) {
        return isAbundance(function(catalogue.entity(it.entity()).type()));
    }

    boolean isProcess(Participant it) {
        String function = function(catalogue.entity(it.entity()).type());
        return function.equals("bp") || function.equals("path");
    }

    private static boolean isAbundance(String function) {
        return !function.equals("bp") && !function.equals("path") && !function.equals("pop");
    }

    /** The term's own name where it fits exactly, else ours. */
    static String name(Entity it) {
        String exact = it.match() == Match.EXACT ? it.curie() : null;
        String prefix = exact == null ? "EXOTRACE" : exact.substring(0, exact.indexOf(':'));
        String name = exact == null ? it.id() : it.symbol() != null ? it.symbol() : it.ontologyLabel() != null ? it.ontologyLabel()
                : exact.substring(prefix.length() + 1);
        return "%s:%s".formatted(prefix.toUpperCase(Locale.ROOT), name.matches("[A-Za-z0-9]+") ? name : Bel.quoted(name));
    }

    private static String function(EntityType type) {
        return switch (type) {
            case PROTEIN, VIRAL_PROTEIN, PROTEIN_VARIANT, ENGINEERED_PROTEIN, PROTEIN_FAMILY, PROTEIN_CLASS -> "p";
            case PROTEIN_COMPLEX -> "complex";
            case MIRNA, MIRNA_CLASS -> "m";
            case MRNA, LNCRNA, CIRCRNA, RNA -> "r";
            case DISEASE -> "path";
            default -> type.entityClass() == EntityClass.CELL ? "pop" : type.entityClass() == EntityClass.PROCESS ? "bp" : "a";
        };
    }
}
