package org.exotrace.facet;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.evidence.Origins;
import org.exotrace.model.Context;
import org.exotrace.model.Entity;
import org.exotrace.model.Participant;
import org.exotrace.model.Role;
import org.exotrace.model.Species;
import org.exotrace.model.Statement;

/** A respect in which statements can differ. What is only inferred is not stated. */
public enum Facet {
    SOURCE,
    VESICLE,
    CARGO,
    TARGET,
    DISEASE,
    SPECIES,
    MODEL,
    THERAPY,
    REFERENCE;

    /** Ids of entities, keys of publications, or words as they stand; empty where the statement does not say it. */
    public List<String> of(Catalogue catalogue, Statement statement) {
        Context context = statement.context();
        return switch (this) {
            case SOURCE -> participants(statement, Role.SOURCE);
            case VESICLE -> participants(statement, Role.VESICLE);
            case CARGO -> participants(statement, Role.CARGO);
            case TARGET -> participants(statement, Role.TARGET);
            case DISEASE -> Stream.ofNullable(context.disease()).toList();
            case SPECIES -> context.species();
            case MODEL -> Stream.ofNullable(context.model()).toList();
            case THERAPY -> context.therapy();
            case REFERENCE -> Origins.of(catalogue).ofFindings(statement);
        };
    }

    /** How one of its values reads. */
    public String label(Catalogue catalogue, String value) {
        return switch (this) {
            case SPECIES -> Species.label(value);
            case REFERENCE -> Origins.of(catalogue).label(value);
            default -> catalogue.findEntity(value).map(Entity::label).orElse(value);
        };
    }

    private static List<String> participants(Statement statement, Role role) {
        Set<String> entities = new LinkedHashSet<>();
        for (Participant it : statement.participants()) {
            if (it.role() == role && !it.inferred()) {
                entities.add(it.entity());
            }
        }
        return List.copyOf(entities);
    }

    /** The word of the API. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
