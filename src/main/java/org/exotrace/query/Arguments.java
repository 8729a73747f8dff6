package org.exotrace.query;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.entity.Names;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;
import org.exotrace.graph.CypherFile;
import org.exotrace.graph.CypherFile.Parameter;
import org.jspecify.annotations.Nullable;

/** Makes what a client gives into what a query takes: entities by any of their names, numbers within their bounds. */
final class Arguments {

    private static final int LONGEST = 200;

    private final Catalogue catalogue;

    private Arguments(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * @param given the value of a parameter, null where it was left out
     * @throws ProblemException 400 {@code bad-value}, 404 {@code unknown-entity}
     */
    static Map<String, Object> of(Catalogue catalogue, CypherFile file, Function<String, @Nullable String> given) {
        Arguments arguments = new Arguments(catalogue);
        Map<String, Object> values = new LinkedHashMap<>();
        file.parameters().forEach(it -> values.put(it.name(), arguments.value(it, given.apply(it.name()))));
        return values;
    }

    private Object value(Parameter parameter, @Nullable String given) {
        String value = given == null ? parameter.otherwise() : given;
        if (value == null) {
            throw ProblemException.of(ProblemType.BAD_VALUE,
                    "Give '%s', of type %s%s.".formatted(parameter.name(), parameter.type(),
                            parameter.allowed() == null ? "" : " " + parameter.allowed()));
        }
        return switch (parameter.type()) {
            case "entity" -> Names.of(catalogue).get(value).entity().id();
            case "integer" -> integer(parameter, value);
            case "word" -> word(parameter, value);
            case "text" -> text(parameter, value);
            default -> throw new IllegalArgumentException("A query cannot take the type " + parameter.type());
        };
    }

    private static long integer(Parameter parameter, String value) {
        String[] bounds = parameter.allowed() == null ? new String[] {"0", "1000000"} : parameter.allowed().split("\\.\\.");
        try {
            long number = Long.parseLong(value.strip());
            if (number >= Long.parseLong(bounds[0]) && number <= Long.parseLong(bounds[1])) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, as for a number out of bounds
        }
        throw ProblemException.badValue(parameter.name(), value,
                "it is a whole number from %s to %s.".formatted(bounds[0], bounds[1]));
    }

    private static String word(Parameter parameter, String value) {
        List<String> words = Arrays.asList(String.valueOf(parameter.allowed()).split("\\|"));
        return words.stream().filter(value.strip()::equalsIgnoreCase).findFirst().orElseThrow(
                () -> ProblemException.badValue(parameter.name(), value, "it is one of " + String.join(", ", words) + "."));
    }

    private static String text(Parameter parameter, String value) {
        if (value.length() > LONGEST) {
            throw ProblemException.badValue(parameter.name(), value,
                    "it has %d characters, at most %d are read.".formatted(value.length(), LONGEST));
        }
        return value;
    }
}
