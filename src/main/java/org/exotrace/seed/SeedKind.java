package org.exotrace.seed;

import java.util.Locale;
import java.util.Optional;

/** The five kinds of seed files, each with a schema of that name. */
enum SeedKind {
    STATEMENT,
    ENTITIES,
    REFERENCES,
    TRAPS,
    REVIEW;

    /** The kind goes by the place, so that an editor and the program use the same schema. */
    static Optional<SeedKind> of(String name) {
        if (!name.endsWith(".yaml")) {
            return Optional.empty();
        }
        if (name.startsWith("statements/")) {
            return Optional.of(STATEMENT);
        }
        if (name.startsWith("entities/")) {
            return Optional.of(ENTITIES);
        }
        return switch (name) {
            case "references.yaml" -> Optional.of(REFERENCES);
            case "traps.yaml" -> Optional.of(TRAPS);
            case "review.yaml" -> Optional.of(REVIEW);
            default -> Optional.empty();
        };
    }

    /** The name of its schema's file. */
    String schema() {
        return name().toLowerCase(Locale.ROOT) + ".schema.json";
    }
}
