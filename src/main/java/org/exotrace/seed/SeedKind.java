package org.exotrace.seed;

import java.util.Locale;
import java.util.Optional;

/** The kinds of things in seeds, each with a schema; those of one kind stand in files of a kind of their own, or in a list. */
enum SeedKind {
    DATASET("dataset", ""),
    THEMES("themes", "themes"),
    ENTITIES("entities", "entities"),
    /** They stand in the files of entities. */
    EXTENSIONS("entities", "extensions"),
    DOCUMENT("document", ""),
    PUBLICATIONS("publications", "publications"),
    STATEMENT("statement", ""),
    CONFLICTS("conflicts", "conflicts");

    private final String schema;
    private final String list;

    SeedKind(String schema, String list) {
        this.schema = schema;
        this.list = list;
    }

    /** The kind goes by the place, so that an editor and the program use the same schema. */
    static Optional<SeedKind> of(String name) {
        if (!name.endsWith(".yaml")) {
            return Optional.empty();
        }
        int slash = name.indexOf('/');
        return switch (slash < 0 ? name : name.substring(0, slash + 1)) {
            case "statements/" -> Optional.of(STATEMENT);
            case "entities/" -> Optional.of(ENTITIES);
            case "documents/" -> Optional.of(DOCUMENT);
            case "dataset.yaml" -> Optional.of(DATASET);
            case "themes.yaml" -> Optional.of(THEMES);
            case "publications.yaml" -> Optional.of(PUBLICATIONS);
            case "conflicts.yaml" -> Optional.of(CONFLICTS);
            default -> Optional.empty();
        };
    }

    /** The kind of file that it stands in. */
    SeedKind file() {
        return this == EXTENSIONS ? ENTITIES : this;
    }

    /** The name of the list around it; empty where the file is the thing itself. */
    String list() {
        return list;
    }

    /** The field that such a thing is known by. */
    String identity() {
        return switch (this) {
            case DATASET, THEMES -> "name";
            case ENTITIES, DOCUMENT, PUBLICATIONS, CONFLICTS -> "id";
            case EXTENSIONS -> "extends";
            case STATEMENT -> "record";
        };
    }

    /** The name of its schema's file. */
    String schema() {
        return schema.toLowerCase(Locale.ROOT) + ".schema.json";
    }
}
