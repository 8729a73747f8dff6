package org.exotrace.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.exotrace.failure.Suggest;

/** Says what a schema says of a misfit as the rules say theirs: the field, what is allowed there, and what was meant perhaps. */
final class SchemaWords {

    private final SchemaNodes nodes;
    private final String file;

    /** @param file name of the schema's file */
    SchemaWords(JsonNode schema, String file) {
        nodes = new SchemaNodes(schema);
        this.file = file;
    }

    Misfit misfit(Error error, JsonNode content) {
        String place = error.getInstanceLocation().toString();
        return switch (error.getKeyword()) {
            case "required" -> missing(content, place, error.getProperty(), "%s is missing.".formatted(error.getProperty()), error);
            case "dependentRequired" -> missing(content, place, argument(error, 0),
                    "%s is missing, which goes with %s.".formatted(argument(error, 0), argument(error, 1)), error);
            case "additionalProperties" -> unknown(content, place, error);
            case "propertyNames" -> {
                String field = place + "/" + escaped(error.getProperty());
                yield new Misfit(field, "schema", told(content, place, "'%s' is no name that may stand here.".formatted(
                        Suggest.brief(error.getProperty()))), todo("Write it so", description(error, error.getSchemaNode())), true, field);
            }
            case "not", "contains", "maxContains" -> new Misfit(place, "schema", told(content, place,
                    error.getSchemaNode().path("description").asText()), "Leave one of them out.", false, place);
            case "oneOf" -> new Misfit(place, "schema", told(content, place, "One of %s must stand here, and one alone.".formatted(
                    alternatives(error))), "Give one of them.", false, place);
            case "minProperties" -> new Misfit(place, "schema", told(content, place, "There is too little in it: give %s at least %s of %s."
                    .formatted(argument(error, 0).equals("1") ? "" : "also", argument(error, 0).equals("1") ? "one" : "one more",
                            names(nodes.fields(error))).replace("  ", " ")),
                    "Fill it, or leave it out.", false, place);
            case "uniqueItems" -> new Misfit(place, "schema", told(content, place, "The same stands here twice."), "Leave one of the two out.",
                    false, null);
            default -> value(content, place, error);
        };
    }

    private Misfit missing(JsonNode content, String place, String field, String what, Error error) {
        JsonNode its = nodes.field(error, field);
        String todo = its.path("enum").isArray() ? "Add it: one of %s.".formatted(words(its.path("enum")))
                : todo("Add it", description(its));
        return new Misfit(place + "/" + field, "schema", told(content, place, what), todo, false, place + "/" + field);
    }

    private Misfit unknown(JsonNode content, String place, Error error) {
        List<String> allowed = nodes.fields(error);
        String near = near(error.getProperty(), allowed);
        return new Misfit(place + "/" + escaped(error.getProperty()), "schema", told(content, place, "There is no field '%s'; there may be %s."
                .formatted(Suggest.brief(error.getProperty()), names(allowed))),
                near.isEmpty() ? "Leave it out." : "Write %s perhaps, or leave it out.".formatted(near), true,
                place + "/" + (near.isEmpty() ? escaped(error.getProperty()) : near));
    }

    private Misfit value(JsonNode content, String place, Error error) {
        JsonNode it = error.getInstanceNode();
        String shown = it.isTextual() ? "'%s'".formatted(Suggest.brief(it.asText())) : Suggest.brief(it.toString());
        String last = argument(error, Math.max(0, error.getArguments() == null ? 0 : error.getArguments().length - 1));
        String first = argument(error, 0);
        return switch (error.getKeyword()) {
            case "enum" -> said(content, place, "%s is not one of %s.".formatted(shown, words(error.getSchemaNode())), ofWords(it, error));
            case "const" -> said(content, place, "%s is not %s.".formatted(shown, error.getSchemaNode()), "Leave it out where it is not so.");
            case "type" -> said(content, place, "%s is %s, not %s.".formatted(shown, SchemaNodes.kind(it), SchemaNodes.kinds(error.getSchemaNode())), ofType(it, error));
            case "pattern" -> said(content, place, "%s is not written as it must be.".formatted(shown),
                    todo("Write it so", description(nodes.around(error))));
            case "minLength" -> said(content, place, "The text is empty.", "Write it, or leave the field out.");
            case "maxLength" -> said(content, place, "The text has %d characters, %s at most are allowed.".formatted(
                    it.asText().codePointCount(0, it.asText().length()), first), "Say it shorter.");
            case "minItems" -> said(content, place, "The list has %d of at least %s.".formatted(it.size(), first),
                    it.isEmpty() ? "Fill it, or leave the field out." : todo("Write it so", description(nodes.around(error))));
            case "maxItems" -> said(content, place, "The list has %d of at most %s.".formatted(it.size(), first),
                    todo("Write it so", description(nodes.around(error))));
            case "minimum" -> said(content, place, "%s is less than %s.".formatted(shown, last), "Correct it.");
            case "maximum" -> said(content, place, "%s is more than %s.".formatted(shown, last), "Correct it.");
            default -> said(content, place, "%s: %s.".formatted(shown, error.getMessage()),
                    "Correct it; seeds/schema/%s says what each field may hold.".formatted(file));
        };
    }

    private static Misfit said(JsonNode content, String place, String what, String todo) {
        return Misfit.value(place, "schema", told(content, place, what), todo);
    }

    private String ofWords(JsonNode value, Error error) {
        List<String> allowed = StreamSupport.stream(error.getSchemaNode().spliterator(), false).map(JsonNode::asText).toList();
        String near = value.isTextual() ? near(value.asText(), allowed) : "";
        if (!value.isTextual() && !value.isContainerNode() && allowed.stream().anyMatch(it -> it.equals("yes"))) {
            return "Write it in quotation marks.";
        }
        return near.isEmpty() ? "Write one of them; seeds/schema/%s says what each means.".formatted(file) : "Write %s perhaps.".formatted(near);
    }

    private String ofType(JsonNode value, Error error) {
        JsonNode around = nodes.around(error);
        List<String> allowed = error.getSchemaNode().isArray()
                ? StreamSupport.stream(error.getSchemaNode().spliterator(), false).map(JsonNode::asText).toList()
                : List.of(error.getSchemaNode().asText());
        boolean plain = !value.isContainerNode() && !value.isNull();
        if (plain && allowed.contains("string")) {
            boolean fits = !around.has("pattern") || value.asText().matches(".*" + around.path("pattern").asText() + ".*");
            return fits ? "Write it in quotation marks." : todo("Write it so", description(around));
        }
        if (plain && allowed.contains("array")) {
            return "Write it in square brackets, as a list.";
        }
        return value.isTextual() && value.asText().matches("\\d+|true|false") ? "Write it without quotation marks." : "Correct it, or leave it out.";
    }

    /** {@code Participant c1, role: ...}. */
    private static String told(JsonNode content, String place, String what) {
        String name = FieldName.of(content, place);
        return name.isEmpty() ? what : name + ": " + what;
    }

    private static String near(String word, List<String> allowed) {
        return Suggest.nearest(word, allowed).stream().findFirst().orElse("");
    }

    private static String argument(Error error, int i) {
        return error.getArguments() == null || i >= error.getArguments().length ? "" : String.valueOf(error.getArguments()[i]);
    }

    private String alternatives(Error error) {
        return names(StreamSupport.stream(error.getSchemaNode().spliterator(), false).map(it -> it.path("required").path(0).asText()).toList());
    }

    private String description(Error error, JsonNode node) {
        return node.has("description") ? node.path("description").asText() : description(nodes.around(error));
    }

    private static String description(JsonNode node) {
        return node.path("description").asText();
    }

    /** The first sentence of a description. */
    private String todo(String verb, String description) {
        if (description.isEmpty()) {
            return "%s as seeds/schema/%s says.".formatted(verb, file);
        }
        String first = description.replaceFirst("(?<=[a-z0-9)])\\. .*", "").replaceFirst("\\.$", "");
        String small = first.length() > 1 && (Character.isLowerCase(first.charAt(1)) || first.startsWith("A ")) ? first.substring(0, 1).toLowerCase() + first.substring(1) : first;
        return "%s: %s.".formatted(verb, small);
    }

    private static String words(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).collect(Collectors.joining(", "));
    }

    private static String names(List<String> list) {
        return String.join(", ", list);
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
