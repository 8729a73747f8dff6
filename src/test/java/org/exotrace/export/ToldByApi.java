package org.exotrace.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.exotrace.model.ModifierAction;
import org.exotrace.support.ShippedServer;

/** What the API answers of each leg and modifier of all that ships, asked statement by statement. */
record ToldByApi(Map<String, JsonNode> statements, Map<String, JsonNode> publicationsById) {

    private static final Set<String> KNOWN = Set.of("verified", "document");

    /** @param sign empty where it has none; so it is where it is said not to be so */
    record Told(String relation, String sign, boolean negated, List<String> papers) {

        static Told of(JsonNode found) {
            return new Told(found.path("relation").asText(), found.path("sign").asText(), found.path("negated").asBoolean(), OutsideReadersIT.words(found.path("papers")));
        }

        Told papers(List<String> other) {
            return new Told(relation, sign, negated, other);
        }
    }

    static ToldByApi ask() {
        Map<String, JsonNode> statements = new TreeMap<>();
        ShippedServer.json("/statements?limit=500").path("items").forEach(it -> statements.put(it.path("record").asText(), ShippedServer.json("/statements/" + it.path("record").asText())));
        Map<String, JsonNode> publications = new TreeMap<>();
        ShippedServer.json("/publications?limit=500").path("items").forEach(it -> publications.put(it.path("id").asText(), it));
        return new ToldByApi(statements, publications);
    }

    Map<String, Told> legs() {
        Map<String, Told> legs = new TreeMap<>();
        statements.values().forEach(statement -> List.of("transfers", "steps").forEach(kind -> statement.path(kind).forEach(leg -> {
            boolean negated = leg.path("negated").asBoolean();
            legs.put(leg.path("id").asText(), new Told(leg.path("relation").asText(), negated ? "" : leg.path("sign").asText(""), negated, papers(statement)));
        })));
        return legs;
    }

    /** Those that act on something, by their place among all of the statement. */
    Map<String, Told> modifiers() {
        Map<String, Told> all = new TreeMap<>();
        modified((id, statement, it) -> all.put(id, new Told(it.path("action").asText(), "", it.path("negated").asBoolean(), papers(statement))));
        return all;
    }

    /** The same where one that does not work counts as not so. */
    Map<String, Told> modifiersDenied() {
        Map<String, Told> all = new TreeMap<>();
        modified((id, statement, it) -> all.put(id, new Told(it.path("action").asText(), "", isNot(it) || action(it).denies(), papers(statement))));
        return all;
    }

    /** Ids of modifiers that are left out where there is no "not". */
    Set<String> denied() {
        Set<String> all = new TreeSet<>();
        modified((id, statement, it) -> {
            if (isNot(it) && !action(it).denies()) {
                all.add(id);
            }
        });
        return all;
    }

    /** Source, relation and target of each leg and modifier that holds. */
    List<String> triples() {
        List<String> all = new ArrayList<>();
        statements.values().forEach(statement -> List.of("transfers", "steps").forEach(kind -> statement.path(kind).forEach(leg -> {
            if (!leg.path("negated").asBoolean()) {
                all.add("%s %s %s".formatted(node(statement, leg.path("subject")), leg.path("relation").asText().replace(' ', '_'), node(statement, leg.path("object"))));
            }
        })));
        modified((id, statement, it) -> {
            if (!denied().contains(id)) {
                all.add("%s %s %s".formatted(node(statement, it.path("agent")), it.path("action").asText().replace(' ', '_'), node(statement, it.path("acts_on"))));
            }
        });
        return all;
    }

    /** The sign of each step that holds, and of each modifier that works and whose word has one. */
    Map<String, String> signs() {
        Map<String, String> all = new TreeMap<>();
        legs().forEach((id, it) -> {
            if (!it.sign().isEmpty()) {
                all.put(id, it.sign());
            }
        });
        modified((id, statement, it) -> {
            if (!isNot(it) && action(it).sign() != null) {
                all.put(id, action(it).sign().toString());
            }
        });
        return all;
    }

    /** What others call the papers of each, with its document for what is not known to stand behind a number. */
    Map<String, Told> called(Map<String, Told> told) {
        Map<String, Told> called = new TreeMap<>();
        told.forEach((id, it) -> {
            Set<String> papers = new TreeSet<>();
            statement(id).path("publications").forEach(one -> papers.add(curie(KNOWN.contains(one.path("status").asText()) ? one.path("id").asText()
                    : statement(id).at("/document/id").asText())));
            called.put(id, it.papers(List.copyOf(papers)));
        });
        return called;
    }

    private JsonNode statement(String leg) {
        return statements.get(leg.substring(0, leg.indexOf('/')));
    }

    /** The numbers that a leg's document prints, joined by a bar. */
    String references(String leg) {
        return String.join("|", OutsideReadersIT.words(statement(leg).path("references")));
    }

    /** What others call a paper: by PubMed, its DOI or PubMed Central, else by ours. */
    private String curie(String id) {
        JsonNode it = publicationsById.get(id);
        return Stream.of("pmid", "doi", "pmcid").filter(kind -> !it.path(kind).isNull()).findFirst()
                .map(kind -> Map.of("pmid", "PMID:", "doi", "doi:", "pmcid", "PMC:").get(kind) + it.path(kind).asText()).orElse("exotrace:pub/" + id);
    }

    List<String> publications() {
        return publicationsById.values().stream().filter(it -> !it.path("document").isNull() || verified(it)).map(it -> it.path("id").asText()).toList();
    }

    private static boolean verified(JsonNode publication) {
        for (JsonNode it : publication.path("documents_citing")) {
            if (it.path("status").asText().equals("verified")) {
                return true;
            }
        }
        return false;
    }

    /** Known to stand behind its references, else its document. */
    private static List<String> papers(JsonNode statement) {
        Set<String> papers = new TreeSet<>();
        statement.path("publications").forEach(it -> {
            if (KNOWN.contains(it.path("status").asText())) {
                papers.add(it.path("id").asText());
            }
        });
        return List.copyOf(papers);
    }

    private static boolean isNot(JsonNode modifier) {
        return modifier.path("negated").asBoolean() || modifier.path("works").asText().equals("false");
    }

    private static ModifierAction action(JsonNode modifier) {
        return Stream.of(ModifierAction.values()).filter(it -> it.toString().equals(modifier.path("action").asText())).findFirst().orElseThrow();
    }

    private static String node(JsonNode statement, JsonNode end) {
        String p = end.path("p").asText();
        for (JsonNode it : statement.path("participants")) {
            if (it.path("p").asText().equals(p) && it.path("role").asText().equals("vesicle")) {
                return statement.path("record").asText() + "/" + p;
            }
        }
        return end.path("id").asText();
    }

    @FunctionalInterface
    private interface Each {
        void told(String id, JsonNode statement, JsonNode modifier);
    }

    private void modified(Each each) {
        statements.values().forEach(statement -> {
            int n = 0;
            for (JsonNode it : statement.path("modifiers")) {
                n++;
                if (!it.path("acts_on").isNull()) {
                    each.told("%s/m%d".formatted(statement.path("record").asText(), n), statement, it);
                }
            }
        });
    }
}
