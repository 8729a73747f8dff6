package org.exotrace.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.exotrace.failure.ProblemException;

/** The resources of the API, from which every tool answers. */
public interface Rest {

    /**
     * The JSON that a resource answers.
     *
     * @param path  below the API's base, with the names of its parts in braces
     * @param parts of the path, by name
     * @throws ProblemException as the resource does
     */
    JsonNode get(String path, Map<String, String> parts, Map<String, List<String>> parameters);

    /** The JSON that a resource answers to a body. */
    JsonNode post(String path, JsonNode body);
}
