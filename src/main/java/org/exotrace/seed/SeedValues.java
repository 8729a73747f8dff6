package org.exotrace.seed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.exotrace.failure.Suggest;

/** What a schema cannot say of values: numbers that fit, characters that can be shown, lines in their order. */
final class SeedValues {

    /** Shown on one line, and found by what is typed. */
    private static final Set<String> NAMES =
            Set.of("title", "label", "symbol", "synonyms", "form", "ontology_label", "authors", "first_author", "journal", "curie");

    private final List<Misfit> numbers = new ArrayList<>();
    private final List<Misfit> others = new ArrayList<>();

    SeedValues(JsonNode content) {
        look(content, "", "");
    }

    /** Numbers that no field can hold; a schema cannot even be asked about them. */
    List<Misfit> numbers() {
        return numbers;
    }

    List<Misfit> others() {
        return others;
    }

    /** @param key of the field, or of the list around it */
    private void look(JsonNode node, String pointer, String key) {
        if (node.isObject()) {
            node.properties().forEach(it -> {
                String field = pointer + "/" + it.getKey().replace("~", "~0").replace("/", "~1");
                text(it.getKey(), field, true);
                look(it.getValue(), field, it.getKey());
            });
        } else if (node.isArray()) {
            if (key.equals("lines") && node.path(0).canConvertToInt() && node.path(0).asInt() > node.path(1).asInt(Integer.MAX_VALUE)) {
                others.add(Misfit.value(pointer, "lines", "The last line, %s, stands before the first, %s."
                        .formatted(node.path(1), node.path(0)), "Write the first line first."));
            }
            for (int i = 0; i < node.size(); i++) {
                look(node.path(i), pointer + "/" + i, key);
            }
        } else if (node.isNumber()) {
            number(node, pointer);
        } else if (node.isTextual()) {
            text(node.textValue(), pointer, NAMES.contains(key));
        }
    }

    private void number(JsonNode node, String pointer) {
        if (node.isIntegralNumber() ? !node.canConvertToInt() : !(Math.abs(node.doubleValue()) <= Integer.MAX_VALUE)) {
            numbers.add(Misfit.value(pointer, "number", "The number %s is out of range.".formatted(Suggest.brief(node.asText())),
                    "Write a whole number of at most nine digits."));
        }
    }

    private void text(String text, String pointer, boolean name) {
        unfit(text, name).ifPresent(it -> others.add(Misfit.harmless(pointer, "characters", it,
                "Take it out, or write what is meant in characters that can be seen.")));
    }

    private static Optional<String> unfit(String text, boolean name) {
        return text.codePoints().filter(it -> isUnfit(it, name)).mapToObj(it -> "This holds %s, U+%04X.".formatted(kind(it), it))
                .findFirst();
    }

    private static boolean isUnfit(int character, boolean name) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> name || character != '\n' && character != '\t';
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> name;
            case Character.SURROGATE -> true;
            case Character.FORMAT -> turnsDirection(character);
            default -> (character & 0xFFFE) == 0xFFFE;
        };
    }

    /** Embeddings, overrides and isolates show a text in another order than it is read and searched in. */
    private static boolean turnsDirection(int character) {
        return character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
    }

    private static String kind(int character) {
        return switch (Character.getType(character)) {
            case Character.SURROGATE -> "half of a character";
            case Character.FORMAT -> "a character that turns the direction of the text";
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> "a line break";
            case Character.CONTROL -> "a control character";
            default -> "what is no character";
        };
    }
}
