package org.exotrace.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A path that either side found, whatever the order it came in.
 *
 * @param legs their ids
 * @param sign null where it was not asked for
 */
record FoundPath(List<String> legs, String sign) {

    private static final Comparator<FoundPath> ORDER = Comparator.comparing(
            (FoundPath it) -> it.legs().size()).thenComparing(it -> it.legs().toString());

    static List<FoundPath> ofAnswer(JsonNode answer) {
        List<FoundPath> paths = new ArrayList<>();
        Stream.of("documented", "assembled").forEach(list -> answer.path(list).forEach(it -> paths.add(of(it))));
        return sorted(paths);
    }

    static FoundPath of(JsonNode path) {
        List<String> legs = new ArrayList<>();
        path.path("legs").forEach(it -> legs.add(it.asText()));
        return new FoundPath(legs, path.path("sign").asText());
    }

    static List<FoundPath> ofRows(List<Map<String, Object>> rows) {
        return sorted(rows.stream().map(it -> new FoundPath(legs(it), String.valueOf(it.get("sign")))).toList());
    }

    static List<String> legs(Map<String, Object> row) {
        return ((List<?>) row.get("legs")).stream().map(String.class::cast).toList();
    }

    private static List<FoundPath> sorted(List<FoundPath> paths) {
        return paths.stream().sorted(ORDER).toList();
    }
}
