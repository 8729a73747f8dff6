package org.exotrace.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;

/** Reads the body of a request. */
final class Body {

    /** No question that we answer is nested this deep, nor has it numbers this long. */
    private static final int DEEPEST = 64;
    private static final int LONGEST_NUMBER = 400;

    private static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST).maxNumberLength(LONGEST_NUMBER).build())
            .build());

    private Body() {}

    /** @throws ProblemException 400 {@code bad-body} unless it is a JSON object; the server refuses large ones itself */
    static JsonNode of(Context context) {
        try {
            JsonNode body = MAPPER.readTree(context.bodyAsBytes());
            if (body != null && body.isObject()) {
                return body;
            }
            throw bad("It is no JSON object.");
        } catch (StreamConstraintsException e) {
            throw bad("It is nested more than %d deep, or holds a number of more than %d digits.".formatted(DEEPEST, LONGEST_NUMBER));
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
