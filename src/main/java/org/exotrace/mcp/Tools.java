package org.exotrace.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.exotrace.failure.Exhaustion;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;
import org.exotrace.failure.Suggest;
import org.exotrace.json.Json;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The tools, and a call of one of them. */
final class Tools {

    private static final Logger LOG = LoggerFactory.getLogger(Tools.class);

    /** No result of a call is larger, with the answer in it twice. */
    private static final int MOST_BYTES = 32 * 1024;
    private static final int BAD = 400;

    private final Map<String, Kept> all = new LinkedHashMap<>();

    private record Kept(Tool tool, ToolFile file) {}

    Tools() {
        List.of(new ResolveEntities(), new FindStatements(), new GetStatement(), new TracePaths(), new WhatBreaks(), new FindContradictions(), new AnnotateList(),
                new DescribeGraph())
                .forEach(it -> all.put(it.name(), new Kept(it, new ToolFile(it.name()))));
    }

    ObjectNode list() {
        ObjectNode answer = Json.API.createObjectNode();
        ArrayNode tools = answer.putArray("tools");
        all.values().forEach(it -> tools.add(it.file().said()));
        return answer;
    }

    /**
     * The result of a call: what goes wrong in it is told in it, so that an assistant can mend it.
     *
     * @throws Refused where there is no such tool
     */
    ObjectNode call(String name, JsonNode arguments, Supplier<Rest> rest, String base) {
        Kept kept = all.get(name);
        if (kept == null) {
            throw new Refused(BAD, Refused.PARAMS, "There is no tool '%s'. There are: %s.".formatted(Suggest.brief(name), String.join(", ", all.keySet())));
        }
        List<String> misfits = kept.file().misfits(arguments);
        if (!misfits.isEmpty()) {
            return Trouble.arguments(name, misfits).result();
        }
        try {
            Given given = new Given(arguments);
            return result(kept.tool().call(given, rest.get()).answer(given, given.limit(kept.file().limit()), base));
        } catch (ProblemException e) {
            return Trouble.of(e).result();
        } catch (RuntimeException | StackOverflowError e) {
            Exhaustion.endOn(e);
            String id = UUID.randomUUID().toString();
            LOG.error("Tool {} failed, id {}", name, id, e);
            return Trouble.ofOurs(id).result();
        }
    }

    private static ObjectNode result(ObjectNode answer) {
        ObjectNode result = Json.API.createObjectNode();
        result.putArray("content").addObject().put("type", "text").put("text", answer.toString());
        result.set("structuredContent", answer);
        if (Brief.bytes(result) > MOST_BYTES) {
            throw ProblemException.of(ProblemType.TOO_LARGE, "The answer would have more than %d bytes. Give a smaller max_bytes or limit.".formatted(MOST_BYTES));
        }
        return result;
    }
}
