package org.exotrace.seed;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.exotrace.json.Json;
import org.exotrace.model.Publication;

/** The papers that edges cite, numbered in their order, and the table itself in the place of the review. */
final class BarePublications {

    private static final String TERM = "PMID:[0-9]+|doi:10\\.[0-9]{4,9}/\\S+";

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    static Set<String> cited(List<BareLeg> legs) {
        return legs.stream().flatMap(it -> Arrays.stream(it.cell("publications").split("\\|")))
                .filter(it -> !it.isBlank()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A term of that leg that names no paper that can be looked up. */
    static Optional<String> unknown(BareLeg leg) {
        return cited(List.of(leg)).stream().filter(it -> !it.matches(TERM)).findFirst();
    }

    Map<String, Integer> numbers(List<BareLeg> legs) {
        legs.forEach(leg -> cited(List.of(leg)).forEach(it -> {
            numbers.putIfAbsent(it, numbers.size() + 1);
            lines.putIfAbsent(it, leg.line());
        }));
        return numbers;
    }

    List<Item> items(String title, String file) {
        return numbers.entrySet().stream().map(it -> {
            String name = it.getKey().substring(it.getKey().indexOf(':') + 1);
            boolean pubmed = it.getKey().startsWith("PMID:");
            ObjectNode one = Json.API.createObjectNode().put("number", it.getValue().toString()).put("status", "verified")
                    .put(pubmed ? "pmid" : "doi", name)
                    .put("url", (pubmed ? "https://pubmed.ncbi.nlm.nih.gov/" : "https://doi.org/") + name)
                    .put("why", "%s cites it for the statement; whoever made the table vouches for it.".formatted(file));
            return new Item(SeedKind.REFERENCES, one, file, below -> lines.get(it.getKey()));
        }).collect(Collectors.collectingAndThen(Collectors.toList(), all -> {
            all.add(new Item(SeedKind.REFERENCES, table(title, file), file, below -> 1));
            return all;
        }));
    }

    private static ObjectNode table(String title, String file) {
        ObjectNode review = Json.API.createObjectNode().put("number", Publication.REVIEW).put("title", title);
        review.putObject("sections").put(BareGraph.SECTION, file);
        return review;
    }
}
