package org.exotrace.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;
import org.exotrace.json.Json;

/** Reads the body of a request. */
final class Body {

    private Body() {}

    /** @throws ProblemException 400 {@code bad-body} unless it is a JSON object; the server refuses large ones itself */
    static JsonNode of(Context context) {
        try {
            JsonNode body = Json.API.readTree(context.bodyAsBytes());
            if (body != null && body.isObject()) {
                return body;
            }
            throw bad("It is no JSON object.");
        } catch (JsonProcessingException e) {
            var place = e.getLocation();
            throw bad("It is not JSON: line %d, column %d.".formatted(place.getLineNr(), place.getColumnNr()));
        } catch (IOException e) {
            throw bad("It could not be read.");
        }
    }

    private static ProblemException bad(String why) {
        return ProblemException.of(ProblemType.BAD_BODY, why)
                .withHints(List.of("Send a JSON object with Content-Type: application/json."));
    }
}
