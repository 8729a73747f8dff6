package org.exotrace.convert;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Publication;

/** The papers that rows name by their PubMed numbers; the document that the table is cites them in the order of its rows. */
final class Papers {

    /** As many as a document may cite. */
    private static final int MOST = 99_999;

    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)[1-9]\\d{3,8}(?!\\d)");
    private static final Pattern NAMED = Pattern.compile("PMID:?\\s*(\\d+)");

    private final Catalogue held;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    Papers(Catalogue held) {
        this.held = held;
    }

    /** PubMed numbers in a cell that holds nothing else, but for a sign or a word before them. */
    static List<String> in(String cell) {
        return NUMBER.matcher(cell).results().map(MatchResult::group).distinct().toList();
    }

    /** Those that a text calls so. */
    static List<String> named(String text) {
        return NAMED.matcher(text).results().map(it -> it.group(1)).distinct().toList();
    }

    /** Lets a statement rest on them. */
    void cite(ObjectNode statement, List<String> pubmed) {
        List<String> cited = pubmed.stream().filter(it -> numbers.containsKey(it) || numbers.size() < MOST).toList();
        if (!cited.isEmpty()) {
            ArrayNode references = statement.putArray("references");
            cited.forEach(it -> references.add(number(it)));
            statement.put("references_as_printed", String.join(", ", cited)).put("reference_placement", "same row");
        }
    }

    private int number(String pubmed) {
        Integer known = numbers.putIfAbsent(pubmed, numbers.size() + 1);
        return known == null ? numbers.size() : known;
    }

    /** Puts down those that are not held yet, and what the document's numbers mean. */
    void write(ArrayNode publications, ObjectNode document) {
        numbers.forEach((pubmed, number) -> {
            Optional<Publication> same = held.findPublication("pmid:" + pubmed);
            String id = same.map(Publication::id).orElse("pmid-" + pubmed);
            if (same.isEmpty()) {
                publications.addObject().put("id", id).put("kind", "article").put("pmid", pubmed).putArray("seen").add("pmid");
            }
            document.withObject("/cites").putObject(number.toString()).put("publication", id).put("status", "verified")
                    .put("why", "The row names it; whoever made the table vouches for it.");
        });
    }
}
