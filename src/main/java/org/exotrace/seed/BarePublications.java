package org.exotrace.seed;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.exotrace.json.Json;

/** The papers that edges cite, numbered in their order, and the table itself as the document. */
final class BarePublications {

    /** Id of the document that the table is. */
    static final String DOCUMENT = "table";

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

    /**
     * The document that the edges make: the table, which cites by number; and what it cites.
     *
     * @param last line of the table that an edge stands on
     */
    List<Item> items(String title, String file, int last) {
        ObjectNode table = Json.API.createObjectNode().put("id", DOCUMENT).put("kind", "database").put("title", title);
        table.putObject("read").put("depth", "full_text");
        table.putObject("text").put("lines", last);
        table.putObject("sections").put(BareGraph.SECTION, file);
        List<Item> items = new ArrayList<>();
        items.add(new Item(SeedKind.DOCUMENT, table, file, below -> 1));
        numbers.forEach((term, number) -> {
            String name = term.substring(term.indexOf(':') + 1);
            boolean pubmed = term.startsWith("PMID:");
            String id = (pubmed ? "pmid" : "doi") + "-" + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
            ObjectNode one = Json.API.createObjectNode().put("id", id).put("kind", "article").put(pubmed ? "pmid" : "doi", name)
                    .put("url", (pubmed ? "https://pubmed.ncbi.nlm.nih.gov/" : "https://doi.org/") + name);
            items.add(new Item(SeedKind.PUBLICATIONS, one, file, below -> lines.get(term)));
            table.withObject("/cites").putObject(number.toString()).put("publication", id).put("status", "verified")
                    .put("why", "%s cites it for the statement; whoever made the table vouches for it.".formatted(file));
        });
        return items;
    }
}
