package org.exotrace.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.failure.FindingsException.Finding;

/** The shipped JSON Schema of one kind of seed file, the same one that editors use, and what it cannot say of values. */
final class SeedSchema {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<SeedKind, SeedSchema> ALL = Arrays.stream(SeedKind.values())
            .collect(Collectors.toUnmodifiableMap(Function.identity(), SeedSchema::new));

    private final Schema schema;
    private final String todo;

    private SeedSchema(SeedKind kind) {
        schema = REGISTRY.getSchema(SeedSchema.class.getResourceAsStream("/seeds/schema/" + kind.schema()));
        todo = "Correct it; seeds/schema/%s says what each field may hold.".formatted(kind.schema());
    }

    static SeedSchema of(SeedKind kind) {
        return Objects.requireNonNull(ALL.get(kind));
    }

    /** @return whether all of it fits; where not, what does not has been told, in the order of the schema's keywords */
    boolean fits(JsonNode content, String file, ToIntFunction<String> lines, Consumer<Finding> findings) {
        List<Misfit> misfits = misfits(content);
        misfits.forEach(it -> findings.accept(
                FileSource.error(file, lines.applyAsInt(it.pointer()), it.rule(), it.what(), it.todo())));
        return misfits.isEmpty();
    }

    private List<Misfit> misfits(JsonNode content) {
        SeedValues values = new SeedValues(content);
        return values.numbers().isEmpty()
                ? Stream.concat(values.others().stream(), schema.validate(content).stream().map(this::misfit)).distinct().toList()
                : values.numbers();
    }

    private Misfit misfit(Error error) {
        String place = error.getInstanceLocation().toString();
        String field = error.getProperty() == null ? "" : "/" + error.getProperty();
        return new Misfit(place + field, "schema", "%s: %s.".formatted(place.isEmpty() ? "/" : place, error.getMessage()), todo);
    }

    /** @param pointer of the value that does not fit, or of the field that should not be there */
    record Misfit(String pointer, String rule, String what, String todo) {}
}
