package org.exotrace.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.json.Json;

/** The shipped JSON Schema of one kind of seed file, the same one that editors use, and what it cannot say of values. */
final class SeedSchema {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<SeedKind, SeedSchema> ALL = Arrays.stream(SeedKind.values())
            .collect(Collectors.toUnmodifiableMap(Function.identity(), SeedSchema::new));

    /** What the conditions of the schemas ask for: where it misfits itself, what follows from it says nothing. */
    private static final List<String> CONDITIONS = List.of("/role", "/status", "/polarity");

    private final Schema schema;
    private final String file;

    private SeedSchema(SeedKind kind) {
        file = kind.schema();
        schema = REGISTRY.getSchema(text());
    }

    private InputStream text() {
        return Objects.requireNonNull(SeedSchema.class.getResourceAsStream("/seeds/schema/" + file));
    }

    /** Read when something misfits, which in good data nothing does. */
    private SchemaWords words() {
        try (InputStream in = text()) {
            return new SchemaWords(Json.API.readTree(in), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SeedSchema of(SeedKind kind) {
        return Objects.requireNonNull(ALL.get(kind));
    }

    /** What of it can be used; what does not fit is told, in the order of the schema's keywords. */
    Usable fit(JsonNode content, Consumer<Misfit> told) {
        SeedValues values = new SeedValues(content);
        values.numbers().forEach(told);
        Usable asked = Usable.of(content, values.numbers());
        List<Misfit> misfits = Stream.concat(values.others().stream(), misfits(asked)).distinct().toList();
        misfits.forEach(told);
        Usable usable = Usable.of(asked.content(), misfits);
        return new Usable(usable.content(), Stream.of(asked.gaps(), usable.gaps()).flatMap(Set::stream).collect(Collectors.toSet()));
    }

    /** A schema cannot be asked about numbers out of range: what they leave behind is missing because of them. */
    private Stream<Misfit> misfits(Usable asked) {
        List<Error> errors = schema.validate(asked.content());
        if (errors.isEmpty()) {
            return Stream.empty();
        }
        SchemaWords words = words();
        List<Told> told = errors.stream().filter(it -> !path(it).contains("/oneOf/"))
                .map(it -> new Told(it, words.misfit(it, asked.content()))).toList();
        Set<String> first = told.stream().filter(it -> !isConditional(it.error())).map(it -> it.misfit().pointer()).collect(Collectors.toSet());
        return told.stream()
                .filter(it -> !isConditional(it.error())
                        || CONDITIONS.stream().noneMatch(field -> first.contains(it.error().getInstanceLocation() + field)))
                .map(Told::misfit).filter(it -> !asked.gaps().contains(it.pointer()));
    }

    private record Told(Error error, Misfit misfit) {}

    private static String path(Error error) {
        return error.getEvaluationPath().toString();
    }

    private static boolean isConditional(Error error) {
        return path(error).contains("/then/") || path(error).contains("/else/");
    }
}
