package org.exotrace.seed;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.exotrace.json.Json;
import org.exotrace.kgx.BiolinkReading;

/** One statement out of the edges that tell it, in their order. */
final class BareStatement {

    private static final String SPECIES = "species_context_qualifier";
    private static final String DISEASE = "disease_context_qualifier";

    /** Columns that speak of the whole statement. */
    static final List<String> CONTEXT = List.of(SPECIES, DISEASE);

    private static final int LONGEST_TITLE = 140;
    private static final Set<String> ASPECTS = Set.of("expression", "stability");

    private final String record;
    private final List<BareLeg> legs;
    private final BareNodes nodes;
    private final BareParts parts;
    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<BareLeg, BareParts.Part> subjects = new LinkedHashMap<>();
    private final Map<BareLeg, BareParts.Part> objects = new LinkedHashMap<>();

    BareStatement(String record, List<BareLeg> legs, BareNodes nodes) {
        this.record = record;
        this.legs = legs;
        this.nodes = nodes;
        this.parts = new BareParts(nodes);
    }

    /** @param references numbers of the publications by the name that the edges cite them by */
    Item item(String file, Map<String, Integer> references) {
        ObjectNode statement = Json.API.createObjectNode().put("record", record);
        legs.forEach(it -> {
            subjects.put(it, parts.subject(it));
            objects.put(it, parts.object(it, subjects.get(it)));
        });
        parts.end(legs, subjects, objects);
        statement.put("title", title()).put("kind", kind()).put("specificity", "specific")
                .put("modality", legs.get(legs.size() - 1).hedged() ? "hedged" : "asserted")
                .put("exosome_mechanism", parts.hasVesicle()).put("polarity", "none")
                .put("says", legs.stream().map(BareLeg::says).collect(Collectors.joining(" ")));
        statement.putObject("passage").put("section", BareGraph.SECTION)
                .putArray("lines").add(legs.get(0).line()).add(legs.get(legs.size() - 1).line());
        Set<String> cited = BarePublications.cited(legs);
        if (!cited.isEmpty()) {
            cited.forEach(it -> statement.withArray("references").add(references.get(it)));
            statement.put("references_as_printed", String.join("|", cited)).put("reference_placement", "column publications");
        }
        context(statement);
        statement.set("participants", parts.json());
        legs.forEach(it -> leg(it, statement));
        int first = legs.get(0).line();
        return new Item(SeedKind.STATEMENT, statement, file, place -> line(place, first));
    }

    private int line(String place, int first) {
        String[] at = place.split("/");
        if (at.length > 2 && at[1].equals("participants")) {
            return parts.line(Integer.parseInt(at[2]));
        }
        return at.length > 2 ? lines.getOrDefault(at[1] + "/" + at[2], first) : first;
    }

    private String title() {
        String title = "%s to %s".formatted(legs.get(0).subject().label(), legs.get(legs.size() - 1).object().label());
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…";
    }

    /** A chain that claims a cause; else what something comes from or holds; else a link. */
    private String kind() {
        return legs.stream().anyMatch(BareLeg::claimsCause) ? "mechanism"
                : legs.stream().allMatch(BareLeg::isTransfer) ? "definition" : "association";
    }

    private void context(ObjectNode statement) {
        first(SPECIES).forEach(it ->
                statement.withObject("/context").put("species", BiolinkReading.species(it)));
        first(DISEASE).forEach(it -> statement.withObject("/context").put("disease",
                nodes.find(it).map(BareNodes.Node::id).orElse(it)));
    }

    private List<String> first(String column) {
        return legs.stream().map(it -> it.cell(column)).filter(it -> !it.isEmpty()).limit(1).toList();
    }

    private void leg(BareLeg leg, ObjectNode statement) {
        String kind = leg.isTransfer() ? "transfers" : "steps";
        int n = statement.withArray(kind).size() + 1;
        lines.put("%s/%d".formatted(kind, n - 1), leg.line());
        ObjectNode one = Json.API.createObjectNode().put("n", n).put("subject", subjects.get(leg).p())
                .put("relation", leg.relation()).put("object", objects.get(leg).p());
        if (!leg.isTransfer()) {
            step(leg, one);
        }
        statement.withArray(kind).add(one);
    }

    private void step(BareLeg leg, ObjectNode one) {
        one.put("verb", leg.relation().replace('_', ' '));
        follows(leg).forEach(n -> one.withArray("follows").add(n));
        String aspect = leg.cell("object_aspect_qualifier");
        if (ASPECTS.contains(aspect)) {
            one.put("aspect", aspect);
        } else if (!aspect.isEmpty()) {
            one.put("note", "Of the object: " + aspect.replace('_', ' ') + ".");
        }
        if (leg.hedged()) {
            one.put("hedged", true);
        }
    }

    private List<Integer> follows(BareLeg leg) {
        List<Integer> before = new ArrayList<>();
        int n = 0;
        for (BareLeg earlier : legs) {
            if (earlier == leg) {
                break;
            }
            n += earlier.isTransfer() ? 0 : 1;
            if (!earlier.isTransfer() && objects.get(earlier) == subjects.get(leg)) {
                before.add(n);
            }
        }
        return before;
    }
}
