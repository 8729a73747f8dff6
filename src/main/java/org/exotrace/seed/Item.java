package org.exotrace.seed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.ToIntFunction;

/**
 * One thing of a file, in its canonical form.
 *
 * @param lines the line of a JSON pointer below the item
 */
record Item(SeedKind kind, JsonNode value, String file, ToIntFunction<String> lines) {}
