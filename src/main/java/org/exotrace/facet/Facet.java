package org.exotrace.facet;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.exotrace.model.Context;
import org.exotrace.model.Participant;
import org.exotrace.model.Role;
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

    /** Ids of entities, or words and numbers as they stand; empty where the statement does not say it. */
    public List<String> of(Statement statement) {
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
            case REFERENCE -> statement.references().stream().map(String::valueOf).toList();
        };
    }

    private static List<String> participants(Statement statement, Role role) {
        return statement.in(role).stream().filter(it -> !it.inferred()).map(Participant::entity).distinct().toList();
    }

    /** The word of the API. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
