package org.exotrace.seed;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.exotrace.failure.FindingsException.Finding;

/** Data in the shape of version 0.2, in which publications were numbers: one message, since nothing of it would fit. */
final class Earlier {

    private Earlier() {}

    /** A JSON file: a list of traps, or publications with a number and no id. */
    static boolean isJson(JsonNode content) {
        return content.has("traps") || isPublication(content.path("publications").path(0));
    }

    static boolean isPublication(JsonNode one) {
        return one.has("number") && !one.has("id");
    }

    /** A row of KGX nodes: a trap of its own, or a publication with a number. */
    static boolean isRow(Map<String, String> row) {
        String type = row.getOrDefault("exotrace_type", "");
        return type.equals("trap") || type.equals("publication") && row.getOrDefault("exotrace_json", "").startsWith("{\"number\"");
    }

    /** A folder with the lists that documents took the place of. */
    static boolean isFolder(Path folder) {
        return Stream.of("references.yaml", "review.yaml", "traps.yaml").anyMatch(it -> Files.exists(folder.resolve(it)));
    }

    static Finding found(String file) {
        return FileSource.error(file, 1, "written-by-0.2", "This was written for version 0.2: publications are numbers in it, and no"
                + " statement names its document.", "Bring it to the layout that seeds/README.md shows: one file a document, with its"
                        + " numbers under cites. What came with the program comes with this version too: load --default.");
    }
}
