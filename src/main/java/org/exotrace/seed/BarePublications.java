package org.exotrace.seed;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.exotrace.json.Json;
import org.exotrace.kgx.Iris;

/** The papers that edges cite, numbered in their order, and the table itself as the document. */
final class BarePublications {

    /** Id of the document that the table is. */
    static final String DOCUMENT = "table";

    private static final String TERM = "PMID:[0-9]+|doi:10\\.[0-9]{4,9}/\\S+|PMC:PMC[0-9]+";

    private static final int LONGEST_ID = 64;

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    static Set<String> cited(List<BareLeg> legs) {
        return legs.stream().flatMap(it -> Arrays.stream(it.cell("publications").split("\\|")))
                .filter(it -> !it.isBlank()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A paper as it is known here: {@code PMID:}, {@code doi:} or {@code PMC:}; another text as it is. */
    static String term(String text) {
        String term = Iris.curie(text);
        if (term.matches("(?i)PMID: ?[0-9]+")) {
            return "PMID:" + term.substring(term.indexOf(':') + 1).strip();
        }
        if (term.matches("(?i)doi: ?10\\..+")) {
            return "doi:" + term.substring(term.indexOf(':') + 1).strip();
        }
        return term.matches("(?i)(PMCID:|PMC:)?PMC[0-9]+") ? "PMC:" + term.substring(term.lastIndexOf(':') + 1).toUpperCase(Locale.ROOT) : term;
    }

    /** Where a paper is named that cannot be looked up. */
    static Optional<BareRefusal> unknown(Map<String, String> row) {
        return Arrays.stream(BareLeg.cell(row, "publications").split("\\|")).filter(it -> !it.isBlank() && !it.matches(TERM)).findFirst()
                .map(it -> new BareRefusal("kgx-publication", "'%s' names no publication.".formatted(it),
                        "Write PMID: and the number, doi: and the DOI, or PMC: and the number, with a bar between two."));
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
        Set<String> ids = new HashSet<>();
        numbers.forEach((term, number) -> {
            String kind = term.substring(0, term.indexOf(':'));
            String name = term.substring(term.indexOf(':') + 1);
            String field = kind.equals("PMID") ? "pmid" : kind.equals("PMC") ? "pmcid" : "doi";
            String address = kind.equals("PMID") ? "https://pubmed.ncbi.nlm.nih.gov/"
                    : kind.equals("PMC") ? "https://pmc.ncbi.nlm.nih.gov/articles/" : "https://doi.org/";
            String id = id(field.equals("pmcid") ? name : field + "-" + name, ids);
            ObjectNode one = Json.API.createObjectNode().put("id", id).put("kind", "article").put(field, name).put("url", address + name);
            items.add(new Item(SeedKind.PUBLICATIONS, one, file, below -> lines.get(term)));
            table.withObject("/cites").putObject(number.toString()).put("publication", id).put("status", "verified")
                    .put("why", "%s cites it for the statement; whoever made the table vouches for it.".formatted(file));
        });
        return items;
    }

    /** Letters, digits and hyphens, 64 at most, each its own. */
    private static String id(String name, Set<String> taken) {
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("-+$", "");
        String free = plain.substring(0, Math.min(LONGEST_ID, plain.length()));
        for (int i = 2; !taken.add(free); i++) {
            free = plain.substring(0, Math.min(LONGEST_ID - 6, plain.length())) + "-" + i;
        }
        return free;
    }
}
