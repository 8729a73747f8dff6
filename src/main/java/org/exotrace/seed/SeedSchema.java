package org.exotrace.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The shipped JSON Schema of one kind of seed file: the same one that editors use. */
final class SeedSchema {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<SeedKind, SeedSchema> ALL = new EnumMap<>(SeedKind.class);

    static {
        for (SeedKind kind : SeedKind.values()) {
            String name = "/seeds/schema/" + kind.schema();
            ALL.put(kind, new SeedSchema(REGISTRY.getSchema(SeedSchema.class.getResourceAsStream(name))));
        }
    }

    private final Schema schema;

    private SeedSchema(Schema schema) {
        this.schema = schema;
    }

    static SeedSchema of(SeedKind kind) {
        return ALL.get(kind);
    }

    /** What does not fit, with its place in the file; in the order of the schema's keywords. */
    List<Misfit> misfits(JsonNode content) {
        return schema.validate(content).stream().map(Misfit::of).distinct().toList();
    }

    /** @param pointer of the value that does not fit, or of the field that should not be there */
    record Misfit(String pointer, String what) {

        private static Misfit of(Error error) {
            String place = error.getInstanceLocation().toString();
            String field = error.getProperty() == null ? "" : "/" + error.getProperty();
            return new Misfit(place + field, "%s: %s".formatted(place.isEmpty() ? "/" : place, error.getMessage()));
        }
    }
}
