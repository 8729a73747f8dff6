package org.exotrace.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The shipped JSON Schema of one kind of seed file: the same one that editors use. */
final class SeedSchema {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<SeedFile.Kind, SeedSchema> ALL = new EnumMap<>(SeedFile.Kind.class);

    static {
        for (SeedFile.Kind kind : SeedFile.Kind.values()) {
            String name = "/seeds/schema/%s.schema.json".formatted(kind.name().toLowerCase(Locale.ROOT));
            ALL.put(kind, new SeedSchema(REGISTRY.getSchema(SeedSchema.class.getResourceAsStream(name))));
        }
    }

    private final Schema schema;

    private SeedSchema(Schema schema) {
        this.schema = schema;
    }

    static SeedSchema of(SeedFile.Kind kind) {
        return ALL.get(kind);
    }

    /** What does not fit, each with its place in the file. */
    List<String> errors(JsonNode content) {
        return schema.validate(content).stream()
                .map(error -> "%s: %s".formatted(error.getInstanceLocation(), error.getMessage()))
                .toList();
    }
}
