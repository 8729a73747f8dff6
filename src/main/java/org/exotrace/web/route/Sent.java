package org.exotrace.web.route;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;
import org.exotrace.failure.Suggest;
import org.jspecify.annotations.Nullable;

/**
 * What a client sent, or an object within it. Each reading refuses what it does not take with 400 {@code bad-body}.
 *
 * @param where what it is called in a problem
 */
record Sent(JsonNode json, String where) {

    /** The body, which has these fields and no others. */
    static Sent of(JsonNode body, String... fields) {
        return new Sent(body, "The body").only(fields);
    }

    Sent only(String... fields) {
        if (!json.isObject()) {
            throw bad("%s is no object with %s.".formatted(where, String.join(", ", fields)));
        }
        json.fieldNames().forEachRemaining(field -> {
            if (!List.of(fields).contains(field)) {
                throw bad("%s has '%s'; it takes %s.".formatted(where, Suggest.brief(field), String.join(", ", fields)))
                        .withSuggestions(Suggest.nearest(field, List.of(fields)));
            }
        });
        return this;
    }

    /**
     * The things of the list that {@code items} is.
     *
     * @throws ProblemException 413 {@code too-large} for more of them
     */
    Stream<Sent> items(int most) {
        JsonNode items = json.path("items");
        if (!items.isArray()) {
            throw bad("'items' is a list of names, or of objects with a name.");
        }
        if (items.size() > most) {
            throw ProblemException.of(ProblemType.TOO_LARGE, "The list has %d items; at most %d are answered at once.".formatted(items.size(), most));
        }
        return IntStream.range(0, items.size()).mapToObj(i -> new Sent(items.get(i), "Item %d".formatted(i + 1)));
    }

    boolean isText() {
        return json.isTextual();
    }

    String text() {
        return json.asText();
    }

    /** An object among the fields; an empty one where it is absent. */
    Sent object(String field, String... fields) {
        JsonNode value = json.path(field);
        return new Sent(value.isMissingNode() || value.isNull() ? JsonNodeFactory.instance.objectNode() : value, "'%s'".formatted(field)).only(fields);
    }

    Optional<String> find(String field) {
        return value(field).map(it -> {
            if (!it.isTextual() || it.asText().isBlank()) {
                throw bad("%s has a '%s' that is no text.".formatted(where, field));
            }
            return it.asText();
        });
    }

    String required(String field) {
        return Optional.of(json.path(field)).filter(JsonNode::isTextual).map(JsonNode::asText)
                .orElseThrow(() -> bad("%s has no '%s' that is a text.".formatted(where, field)));
    }

    /** One text, or a list of them. */
    List<String> texts(String field) {
        return value(field).stream().flatMap(it -> it.isArray() ? IntStream.range(0, it.size()).mapToObj(it::get) : Stream.of(it)).map(it -> {
            if (!it.isTextual() || it.asText().isBlank()) {
                throw bad("%s has a '%s' that is no text, nor a list of texts.".formatted(where, field));
            }
            return it.asText();
        }).toList();
    }

    boolean flag(String field, boolean usual) {
        return value(field).map(it -> {
            if (!it.isBoolean()) {
                throw bad("%s has '%s', which is true or false.".formatted(where, field));
            }
            return it.asBoolean();
        }).orElse(usual);
    }

    int number(String field, int usual, int least, int most) {
        return value(field).map(it -> {
            if (!it.isInt() || it.asInt() < least || it.asInt() > most) {
                throw bad("%s has '%s', which is a whole number from %d to %d.".formatted(where, field, least, most));
            }
            return it.asInt();
        }).orElse(usual);
    }

    /** A finite number; null where it is absent. */
    @Nullable
    Double measure(String field) {
        return value(field).map(it -> {
            if (!it.isNumber() || !Double.isFinite(it.asDouble())) {
                throw bad("%s has a '%s' that is no finite number. Leave it out where it is not known.".formatted(where, field));
            }
            return it.asDouble();
        }).orElse(null);
    }

    private Optional<JsonNode> value(String field) {
        return Optional.of(json.path(field)).filter(it -> !it.isMissingNode() && !it.isNull());
    }

    private static ProblemException bad(String why) {
        return ProblemException.of(ProblemType.BAD_BODY, why);
    }
}
