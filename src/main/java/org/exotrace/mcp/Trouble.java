package org.exotrace.mcp;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;
import org.exotrace.json.Json;

/**
 * Why a call is not answered, for an assistant that can do better.
 *
 * @param candidates what may have been meant
 * @param next       what to call then
 */
record Trouble(String error, String detail, List<String> hints, List<String> candidates, String next) {

    static Trouble of(ProblemException it) {
        return new Trouble(it.type().code(), String.valueOf(it.getMessage()), it.hints(), it.suggestions(), next(it.type()));
    }

    static Trouble arguments(String tool, List<String> misfits) {
        return new Trouble("bad-arguments", String.join(" ", misfits), List.of(), List.of(),
                "Call %s again with arguments that fit its inputSchema.".formatted(tool));
    }

    /** Nothing of a failure is told but where the log has it. */
    static Trouble ofOurs(String id) {
        return new Trouble("internal", "It is our fault, not yours. The log names it by this id: " + id, List.of(), List.of(),
                "Call another tool, or ask for less.");
    }

    private static String next(ProblemType type) {
        return switch (type) {
            case UNKNOWN_ENTITY, AMBIGUOUS_NAME -> "Call resolve_entities with the name, then again with an id that it answers.";
            case UNKNOWN_STATEMENT -> "Call find_statements, then again with the id of one.";
            case STARTING, OVERLOADED, BUSY, DATABASE_AWAY -> "Call again in a few seconds.";
            case TIME_LIMIT, TOO_LARGE -> "Ask for less, then call again.";
            default -> "Mend the argument, then call again; describe_graph has the words that arguments take.";
        };
    }

    /** The result of the call. */
    ObjectNode result() {
        ObjectNode result = Json.API.createObjectNode().put("isError", true);
        result.putArray("content").addObject().put("type", "text").put("text", Json.API.valueToTree(this).toString());
        return result;
    }
}
