package org.exotrace.seed;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.exotrace.json.Json;
import org.exotrace.model.Computed;
import org.exotrace.model.Direction;
import org.exotrace.model.Participant;
import org.exotrace.model.Role;
import org.exotrace.model.Sign;
import org.exotrace.model.Species;
import org.exotrace.model.Statement;

/** One statement out of the edges that tell it. */
final class BareStatement {

    private static final String SPECIES = "species_context_qualifier";
    private static final String DISEASE = "disease_context_qualifier";

    /** Columns that speak of the whole statement. */
    static final List<String> CONTEXT = List.of(SPECIES, DISEASE);

    private static final int LONGEST_TITLE = 140;
    private static final Set<String> ASPECTS = Set.of("expression", "stability");

    private final String record;
    private final List<BareLeg> rows;
    private final BareNodes nodes;
    private final BareChain chain;
    private final List<BareLeg> legs;
    private final List<Modifier> modifiers;
    /** What each row cites, where it cites anything. */
    private final Set<String> papers;

    private record Modifier(BareLeg row, BareParts.Part agent, BareParts.Part on) {}

    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<Integer, Integer> numbers = new HashMap<>();

    /** @param rows in the order of the table */
    BareStatement(String record, List<BareLeg> rows, BareNodes nodes) {
        this.record = record;
        this.rows = rows;
        this.nodes = nodes;
        this.chain = new BareChain(rows.stream().filter(it -> !it.isModifier()).toList(), nodes);
        this.modifiers = rows.stream().filter(BareLeg::isModifier).map(it -> new Modifier(it, chain.parts().agent(it), chain.parts().actedOn(it))).toList();
        this.papers = rows.stream().map(it -> it.cell("publications")).filter(it -> !it.isEmpty()).collect(Collectors.toSet());
        this.legs = chain.links().stream().map(BareChain.Link::leg).toList();
    }

    /** @param references numbers of the publications by the name that the edges cite them by */
    Item item(String file, Map<String, Integer> references) {
        ObjectNode statement = Json.API.createObjectNode().put("record", record).put("title", title()).put("kind", kind())
                .put("specificity", "specific").put("modality", modality())
                .put("exosome_mechanism", chain.parts().hasVesicle()).put("polarity", "none")
                .put("document", BarePublications.DOCUMENT).put("says", legs.stream().map(BareLeg::says).collect(Collectors.joining(" ")));
        if (papers.size() > 1) {
            statement.put("notes", "Its edges cite different publications; each leg names those that its edge cites.");
        }
        statement.putObject("passage").put("section", BareGraph.SECTION)
                .putArray("lines").add(rows.get(0).line()).add(rows.get(rows.size() - 1).line());
        Set<String> cited = BarePublications.cited(rows);
        if (!cited.isEmpty()) {
            cited.forEach(it -> statement.withArray("references").add(references.get(it)));
            statement.put("references_as_printed", String.join("|", cited)).put("reference_placement", "column publications");
        }
        context(statement);
        statement.set("participants", chain.parts().json());
        chain.links().forEach(it -> leg(it, statement));
        modifiers.forEach(it -> BareModifier.write(it.row(), it.agent().p(), it.on().p(), statement));
        directions(statement);
        int first = rows.get(0).line();
        return new Item(SeedKind.STATEMENT, statement, file, place -> line(place, first));
    }

    private int line(String place, int first) {
        String[] at = place.split("/");
        if (at.length > 2 && at[1].equals("participants")) {
            return chain.parts().line(Integer.parseInt(at[2]));
        }
        return at.length > 2 ? lines.getOrDefault(at[1] + "/" + at[2], first) : first;
    }

    private String title() {
        String title = (chain.negated() ? "Not so: %s to %s" : "%s to %s").formatted(
                legs.get(0).subject().label(), legs.get(legs.size() - 1).object().label());
        return title.codePointCount(0, title.length()) <= LONGEST_TITLE ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE - 1)) + "…";
    }

    private String modality() {
        return chain.hedged() ? "hedged" : chain.negated() ? "negative"
                : legs.stream().allMatch(BareLeg::isAssociation) ? "association" : "asserted";
    }

    /** A chain that claims a cause; else what something comes from or holds; else a link. */
    private String kind() {
        return legs.stream().anyMatch(BareLeg::claimsCause) ? "mechanism"
                : legs.stream().anyMatch(BareLeg::isTransfer) ? "definition" : "association";
    }

    private void context(ObjectNode statement) {
        first(SPECIES).forEach(it -> Arrays.stream(it.split("\\|"))
                .forEach(term -> statement.withObject("/context").withArray("species").add(Species.term(term).orElse(term))));
        first(DISEASE).forEach(it -> statement.withObject("/context").put("disease", nodes.find(it).orElseThrow().id()));
    }

    private List<String> first(String column) {
        return rows.stream().map(it -> it.cell(column)).filter(it -> !it.isEmpty()).limit(1).toList();
    }

    private void leg(BareChain.Link link, ObjectNode statement) {
        BareLeg leg = link.leg();
        String kind = leg.isTransfer() ? "transfers" : "steps";
        int n = statement.withArray(kind).size() + 1;
        lines.put("%s/%d".formatted(kind, n - 1), leg.line());
        numbers.put(link.place(), n);
        ObjectNode one = statement.withArray(kind).addObject().put("n", n).put("subject", link.subject().p())
                .put("relation", leg.relation()).put("object", link.object().p());
        if (leg.negated()) {
            one.put("negated", true);
        }
        if (!leg.isTransfer()) {
            step(link, one);
        } else if (leg.hedged() || leg.is("exotrace_inferred")) {
            one.put("status", "inferred").put("basis", leg.cell("knowledge_level").equals("prediction") ? "knowledge_level prediction" : "as the table says");
        }
        if (leg.is("exotrace_aim")) {
            one.put("aim", true);
        }
        if (papers.size() > 1) {
            String cited = leg.cell("publications").isEmpty() ? "This edge cites nothing." : "This edge cites %s.".formatted(leg.cell("publications").replace("|", ", "));
            one.put("note", one.path("note").isTextual() ? one.path("note").asText() + " " + cited : cited);
        }
    }

    /** An effect goes where the steps to it come to; where they do not agree, that stays open. */
    private static void directions(ObjectNode statement) {
        Statement told = Json.MODEL.convertValue(statement, Statement.class);
        for (Participant effect : told.in(Role.EFFECT)) {
            Computed computed = Computed.of(told, effect);
            if (computed != null && computed.sign() != Sign.UNKNOWN) {
                Direction direction = computed.sign() == Sign.POSITIVE ? Direction.INCREASE : Direction.DECREASE;
                statement.withObject("/participants/" + told.participants().indexOf(effect))
                        .put("direction", direction.toString());
            }
        }
    }

    private void step(BareChain.Link link, ObjectNode one) {
        one.put("verb", link.leg().word());
        chain.before(link).forEach(it -> one.withArray("follows").add(numbers.get(it.place())));
        String aspect = link.leg().cell("object_aspect_qualifier");
        if (ASPECTS.contains(aspect)) {
            one.put("aspect", aspect);
        } else if (!aspect.isEmpty()) {
            one.put("note", "Of the object: " + aspect.replace('_', ' ') + ".");
        }
        for (String flag : List.of("inferred", "ambiguous")) {
            if (link.leg().is("exotrace_" + flag)) {
                one.put(flag, true);
            }
        }
        if (link.leg().hedged()) {
            one.put("hedged", true);
        }
    }
}
