package org.exotrace.path;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.support.SeedServer;
import org.exotrace.support.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathsIT {

    /** @param parameters names and values in turn */
    private static JsonNode paths(String... parameters) {
        return SeedServer.json(resource(parameters));
    }

    private static String resource(String... parameters) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < parameters.length; i += 2) {
            pairs.add(parameters[i] + "=" + URLEncoder.encode(parameters[i + 1], StandardCharsets.UTF_8));
        }
        return "/paths?" + String.join("&", pairs);
    }

    private static List<String> legs(JsonNode path) {
        return texts(path.path("legs"));
    }

    private static List<String> texts(JsonNode list) {
        return Stream.iterate(0, i -> i < list.size(), i -> i + 1).map(i -> list.get(i).asText()).toList();
    }

    @Test
    void tracesTumourExosomesOverPdl1ToTheSuppressedResponse() {
        JsonNode answer = paths("from", "tumour cell", "to", "proc:tcell-response");
        assertThat(answer.path("verdict").path("value").asText()).isEqualTo("decreases");
        assertThat(answer.path("verdict").path("basis").asText()).isEqualTo("documented");
        assertThat(answer.path("documented")).hasSize(1);
        JsonNode path = answer.path("documented").get(0);
        assertThat(legs(path)).containsExactly("G047/t1", "G047/t2", "G047/1", "G047/2");
        assertThat(path.path("sign").asText()).isEqualTo("negative");
        assertThat(path.path("stated_direction").asText()).isEqualTo("decrease");
        assertThat(path.path("score").toString()).isEqualTo("{\"joints\":0,\"length\":4,\"specificity\":0.02924,\"weakest\":\"verified\"}");
        assertThat(answer.path("legs").path("G047/1").path("subject").path("label").asText()).isEqualTo("PD-L1");
        assertThat(answer.path("entities").path("gene:CD274").path("label").asText()).isEqualTo("PD-L1");
        assertThat(answer.path("complete").asBoolean()).isTrue();
        assertThat(answer.path("limits").path("ended_by").isNull()).isTrue();
    }

    @Test
    void anAssembledPathNamesItsJointsAndThatNobodySawThemTogether() {
        JsonNode answer = paths("from", "PD-L1", "to", "proc:tcell-proliferation");
        assertThat(answer.path("documented")).isEmpty();
        assertThat(answer.path("verdict").path("basis").asText()).isEqualTo("assembled");
        JsonNode joint = answer.path("assembled").get(0).path("joints").get(0);
        assertThat(joint.path("at").asText()).isEqualTo("gene:PDCD1");
        assertThat(joint.path("to_statement").asText()).isEqualTo("G031");
        assertThat(joint.path("observed_together").asBoolean()).isFalse();
        assertThat(texts(joint.path("shared"))).containsExactly("broader cell");
        assertThat(texts(joint.path("differs"))).contains("reference");
        assertThat(texts(joint.path("unstated"))).contains("disease");
    }

    @Test
    void aVesicleOfOneStatementNeverLeadsIntoAnother() {
        JsonNode answer = paths("from", "tumour cell", "to", "proc:immune-escape", "k", "1000", "max_steps", "8");
        assertThat(answer.path("assembled")).isNotEmpty().allSatisfy(path -> assertThat(path.path("joints"))
                .allSatisfy(joint -> assertThat(joint.path("at").asText()).doesNotStartWith("ves:")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tumour-derived exosome | CD8 T cell            | decreases    | G047/t2 G047/1 G047/2
            GW4869                 | proc:tumour-progression | decreases  | G067/1 G067/2 G067/3
            tumour cell            | proc:tumour-progression | increases  | G067/t1 G067/2 G067/3
            miR-155-5p             | IL-6                  | undetermined | G033/1 G033/2
            exosome                | proc:content-transfer | increases    | G086/t1 G086/1
            """)
    void answersWhetherOneRaisesTheOther(String from, String to, String verdict, String legs) {
        JsonNode answer = paths("from", from, "to", to);
        assertThat(answer.path("verdict").path("value").asText()).isEqualTo(verdict);
        assertThat(answer.path("documented")).extracting(PathsIT::legs).contains(List.of(legs.split(" ")));
    }

    @Test
    void aConflictNamesWhatTellsTheSidesApart() {
        JsonNode verdict = paths("from", "exosome", "to", "proc:antitumour-immunity").path("verdict");
        assertThat(verdict.path("value").asText()).isEqualTo("conflicting");
        JsonNode source = verdict.path("separated_by").get(0);
        assertThat(source.path("facet").asText()).isEqualTo("source");
        assertThat(texts(source.path("sides").get(0).path("values"))).containsExactly("dendritic cell");
        assertThat(texts(source.path("sides").get(1).path("values"))).contains("tumour cell");
    }

    @Test
    void aCellAsEndMeansTheEffectsInItOneVerdictEach() {
        JsonNode answer = paths("from", "tumour-derived exosome", "to", "CD8+ T cell");
        assertThat(answer.path("verdicts")).extracting(it -> it.path("effect").path("id").asText() + " "
                + it.path("value").asText() + " " + it.path("basis").asText())
                .containsExactly("proc:cd8-activation increases assembled", "proc:tcell-response decreases documented");
        assertThat(answer.path("reached").path("documented").asInt()).isEqualTo(1);
        assertThat(answer.path("documented").get(0).path("met").path("to").asText()).isEqualTo("proc:tcell-response");
    }

    @Test
    void aStartWithoutALegIsNoError() {
        JsonNode answer = paths("from", "carboplatin", "to", "PD-1");
        assertThat(answer.path("documented")).isEmpty();
        assertThat(answer.path("assembled")).isEmpty();
        assertThat(answer.path("verdict").path("value").asText()).isEqualTo("undetermined");
        assertThat(texts(answer.path("hints")))
                .contains("No leg leaves carboplatin. It occurs as therapy in 2 of the statements.");
    }

    @Test
    void theOppositeOfAnEndIsNamedAndNeverAnEnd() {
        assertThat(texts(paths("from", "MSC", "to", "proc:chemosensitivity").path("hints")))
                .anyMatch(it -> it.startsWith("resistance to therapy is the opposite"));
    }

    @Test
    void optionsNarrowWhatIsShownAndNotTheVerdict() {
        JsonNode all = paths("from", "exosome", "to", "proc:antitumour-immunity", "k", "1000");
        JsonNode negative = paths("from", "exosome", "to", "proc:antitumour-immunity", "sign", "negative", "k", "1000");
        assertThat(told(negative)).isEqualTo(all.path("counts").path("documented").path("negative").asInt());
        assertThat(negative.path("documented")).allSatisfy(it -> assertThat(it.path("sign").asText()).isEqualTo("negative"));
        assertThat(negative.path("verdict")).isEqualTo(all.path("verdict"));
        JsonNode documented = paths("from", "exosome", "to", "proc:antitumour-immunity", "mode", "documented");
        assertThat(documented.path("assembled")).isEmpty();
        assertThat(documented.path("counts").path("assembled").isNull()).isTrue();
        assertThat(documented.path("documented")).hasSize(7);
        assertThat(told(documented)).isEqualTo(10).isEqualTo(documented.path("told").asInt());
    }

    /** How many documented paths an answer tells: one for each statement of each way. */
    private static int told(JsonNode answer) {
        int told = 0;
        for (JsonNode way : answer.path("documented")) {
            told += way.path("statements").size();
        }
        return told;
    }

    @Test
    void viaAndAvoidNameWhatAPathTouches() {
        assertThat(paths("from", "tumour cell", "to", "proc:immune-escape", "via", "PD-L1", "mode", "documented").path("documented"))
                .extracting(PathsIT::legs).containsExactly(List.of("G018/t1", "G018/t2", "G018/1", "G018/2"));
        assertThat(paths("from", "tumour cell", "to", "proc:immune-escape", "avoid", "PD-L1", "k", "1000").path("documented"))
                .hasSize(3).allSatisfy(it -> assertThat(legs(it)).noneMatch(leg -> leg.startsWith("G018")));
    }

    @Test
    void inferredTransfersAreCountedApartAndCanBeLeftOut() {
        JsonNode with = paths("from", "tumour cell", "to", "proc:tcell-activation", "mode", "documented");
        assertThat(with.path("documented").get(0).path("inferred").asBoolean()).isTrue();
        assertThat(with.path("counts").path("documented").path("inferred").asInt()).isEqualTo(1);
        assertThat(with.path("verdict").path("inferred_only").asBoolean()).isTrue();
        assertThat(paths("from", "tumour cell", "to", "proc:tcell-activation", "mode", "documented", "inferred", "false")
                .path("documented")).isEmpty();
    }

    @Test
    void aDiseaseKeepsStatementsThatStateNoneUnlessTheyAreDropped() {
        JsonNode only = paths("from", "tumour cell", "to", "proc:tumour-progression", "disease", "breast cancer", "unstated", "drop");
        assertThat(only.path("documented")).extracting(it -> it.path("statement").asText()).containsOnly("G067");
        assertThat(only.path("dropped_unstated").asInt()).isPositive();
        assertThat(only.path("kept_unstated").asInt()).isZero();
        JsonNode kept = paths("from", "tumour cell", "to", "proc:immune-escape", "disease", "breast cancer");
        assertThat(kept.path("documented")).isNotEmpty();
        assertThat(kept.path("kept_unstated").asInt()).isPositive();
        assertThat(kept.path("dropped_unstated").asInt()).isZero();
        assertThat(kept.path("kept_unstated").asInt()).isEqualTo(only.path("dropped_unstated").asInt());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            relation         | inhibits | 0
            modality         | negative | 0
            entity_type      | protein  | 1
            entity_type      | process  | 0
            modality         | asserted | 1
            modality         | hedged   | 0
            reference_status | verified | 1
            reference_status | open     | 0
            papers_min       | 1        | 1
            papers_min       | 2        | 0
            """)
    void filtersNarrowWhatAPathGoesOver(String name, String value, int documented) {
        JsonNode answer = paths("from", "PD-L1", "to", "proc:tcell-response", "mode", "documented", name, value);
        assertThat(answer.path("documented")).hasSize(documented);
        assertThat(total(answer, "documented")).isEqualTo(documented);
        assertThat(answer.path("verdict").path("value").asText()).isEqualTo(documented == 0 ? "undetermined" : "decreases");
    }

    @ParameterizedTest
    @CsvSource({"joints", "length", "specificity"})
    void amongEqualPathsThoseOverHubsComeLast(String order) {
        JsonNode answer = paths("from", "exosome", "to", "proc:antitumour-immunity", "k", "1000", "order", order);
        assertThat(answer.path("order").asText()).isEqualTo(order);
        for (String kind : List.of("documented", "assembled")) {
            JsonNode all = answer.path(kind);
            assertThat(all.size()).isGreaterThan(1);
            for (int i = 1; i < all.size(); i++) {
                JsonNode before = all.get(i - 1).path("score");
                JsonNode score = all.get(i).path("score");
                boolean equal = order.equals("specificity") || before.path("length").equals(score.path("length"))
                        && (order.equals("length") || before.path("joints").equals(score.path("joints")));
                assertThat(!equal || score.path("specificity").asDouble() <= before.path("specificity").asDouble()).as("path %d", i).isTrue();
            }
        }
    }

    @Test
    void relationsAreOfStepsAndTransfersTakePart() {
        JsonNode answer = paths("from", "tumour cell", "to", "proc:tumour-progression", "relation", "activates", "k", "1000");
        assertThat(answer.path("documented")).isNotEmpty();
        assertThat(answer.path("legs")).extracting(it -> it.path("relation").asText()).contains("releases")
                .doesNotContain("inhibits", "affects");
    }

    @Test
    void theEndsOfAPathAreFreeWhateverMayStandBetween() {
        JsonNode answer = paths("from", "tumour-derived exosome", "to", "CD8+ T cell", "entity_type", "protein");
        assertThat(answer.path("documented")).extracting(PathsIT::legs).contains(List.of("G047/t2", "G047/1", "G047/2"));
        assertThat(paths("from", "tumour-derived exosome", "to", "CD8+ T cell", "entity_type", "miRNA").path("verdicts")).isEmpty();
    }

    @Test
    void aFilterThatLeavesNothingSaysThatItDid() {
        assertThat(texts(paths("from", "PD-1", "to", "proc:tcell-response", "relation", "binds", "document", "xie2023").path("hints")))
                .containsExactly("With relation=binds there is no path; without it there is 1.");
        assertThat(texts(paths("from", "PD-1", "to", "proc:tcell-response", "relation", "affects", "entity_type", "miRNA",
                "papers_min", "5").path("hints")))
                .contains("With relation=affects and entity_type=miRNA and papers_min=5 there is no path; without them there is 1.");
    }

    @Test
    void eachBudgetSaysThatItEndedTheSearch() {
        assertThat(paths("from", "exosome", "to", "proc:antitumour-immunity", "max_visits", "40").path("limits").path("ended_by").asText())
                .isEqualTo("edge_visits");
        JsonNode small = paths("from", "exosome", "to", "proc:antitumour-immunity", "k", "1000", "max_bytes", "20000");
        assertThat(small.path("limits").path("ended_by").asText()).isEqualTo("bytes");
        assertThat(small.toString().length()).isLessThan(24_000);
        JsonNode ten = paths("from", "exosome", "to", "proc:antitumour-immunity");
        assertThat(ten.path("shown").asInt()).isEqualTo(10);
        assertThat(ten.path("complete").asBoolean()).isTrue();
    }

    @Test
    void allPathsComeAsAStreamInTheSameOrderWithALastLineThatSaysSo() {
        List<String> lines = SeedServer.get(resource("from", "exosome", "to", "proc:antitumour-immunity", "k", "all",
                "detail", "ids", "format", "ndjson")).body().lines().toList();
        JsonNode answer = paths("from", "exosome", "to", "proc:antitumour-immunity", "detail", "ids", "k", "1000");
        List<List<String>> expected = Stream.of("documented", "assembled")
                .flatMap(it -> texts(answer.path(it), PathsIT::legs)).toList();
        assertThat(lines.subList(0, lines.size() - 1)).extracting(it -> legs(TestServer.parse(it))).containsSubsequence(expected)
                .hasSize(total(answer, "documented") + total(answer, "assembled"));
        assertThat(told(answer)).isEqualTo(total(answer, "documented"));
        assertThat(TestServer.parse(lines.get(lines.size() - 1)).path("complete").asBoolean()).isTrue();
        assertThat(answer.has("legs")).isFalse();
    }

    private static int total(JsonNode answer, String kind) {
        JsonNode counts = answer.path("counts").path(kind);
        return counts.path("positive").asInt() + counts.path("negative").asInt() + counts.path("unknown").asInt();
    }

    private static Stream<List<String>> texts(JsonNode list, Function<JsonNode, List<String>> each) {
        return Stream.iterate(0, i -> i < list.size(), i -> i + 1).map(i -> each.apply(list.get(i)));
    }

    @Test
    void aBatchAnswersInOrderAndAFailingPairDoesNotFailTheRest() {
        JsonNode items = TestServer.parse(SeedServer.post("/paths/batch", """
                {"pairs": [{"from": "TDE", "to": "CD8 T cell"}, {"from": "PDL11", "to": "PD-1"}, {"from": "PD-1", "to": "PDCD1"}],
                 "options": {"detail": "ids", "max_steps": 4}}""").body()).path("items");
        assertThat(items).hasSize(3);
        assertThat(items.get(0).path("ok").asBoolean()).isTrue();
        assertThat(items.get(0).path("verdict").path("value").asText()).isEqualTo("decreases");
        assertThat(items.get(0).path("limits").path("max_steps").asInt()).isEqualTo(4);
        assertThat(items.get(1).path("problem").path("code").asText()).isEqualTo("unknown-entity");
        assertThat(items.get(1).path("problem").path("suggestions").toString()).contains("PD-L1");
        assertThat(items.get(2).path("problem").path("code").asText()).isEqualTo("same-ends");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [                                 | 400 | bad-body  | It is not JSON: line 1, column 2.
            []                                | 400 | bad-body  | It is no JSON object.
            {"pair": []}                      | 400 | bad-body  | 'pair' is unknown; a batch has pairs and options.
            {"options": {}}                   | 400 | bad-body  | 'pairs' is a list of objects with 'from' and 'to'.
            {"pairs": [], "options": []}      | 400 | bad-body  | 'options' is an object with the parameters of /paths.
            """)
    void aBatchThatCannotBeReadSaysWhy(String body, int status, String type, String detail) {
        JsonNode problem = TestServer.parse(SeedServer.post("/paths/batch", body).body());
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("code").asText()).isEqualTo(type);
        assertThat(problem.path("detail").asText()).isEqualTo(detail);
    }

    @Test
    void withOneEndAnswersWhatStandsAtTheOther() {
        JsonNode answer = paths("from", "PD-L1", "k", "3", "mode", "documented");
        assertThat(answer.path("from").path("id").asText()).isEqualTo("gene:CD274");
        assertThat(answer.path("to").isNull()).isTrue();
        assertThat(answer.path("ends")).hasSize(3);
        assertThat(answer.path("total_ends").asInt()).isGreaterThan(3);
        assertThat(answer.path("ends")).allSatisfy(end -> assertThat(answer.path("legs").has(end.path("best").path("legs").get(0).asText())).isTrue());
        JsonNode lowering = paths("to", "T-cell anti-tumour response", "k", "1000", "detail", "ids", "sign", "negative");
        assertThat(lowering.path("ends")).isNotEmpty().allSatisfy(end -> assertThat(end.path("verdict").path("lowers").path("statements").size()
                + end.path("counts").path("documented").path("negative").asInt() + end.path("counts").path("assembled").path("negative").asInt()).isPositive());
    }

    @Test
    void streamsEveryEndALineEach() {
        String[] lines = SeedServer.get("/paths?from=PD-L1&k=all&detail=ids&format=ndjson").body().strip().split("\n");
        assertThat(lines.length - 1).isEqualTo(paths("from", "PD-L1", "detail", "ids").path("total_ends").asInt());
        assertThat(TestServer.parse(lines[0]).path("entity").path("id").asText()).isNotEmpty();
        assertThat(TestServer.parse(lines[lines.length - 1]).path("complete").asBoolean()).isTrue();
    }

    @Test
    void saysWhichFilterLeavesNoEnd() {
        assertThat(texts(paths("from", "PD-L1", "relation", "affects", "mode", "documented").path("hints")))
                .anySatisfy(it -> assertThat(it).contains("With relation=affects there is no end; without it there are "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            from=PD-1&rests_on=true            | contradictory-filters | 'rests_on' asks what one verdict rests on: give both ends, 'from' and 'to', or leave it out.
            max_steps=4                        | bad-value             | 'from' and 'to' are missing: a question needs at least one end. With one of them, everything at the other is answered.
            from=PD-1&to=CD279                 | same-ends             | 'from' and 'to' are both PD-1 (gene:PDCD1). Give two different ends.
            from=TDE&to=PD-1&max_steps=9       | bad-value             | 'max_steps' cannot be '9': it is a whole number from 1 to 8.
            from=TDE&to=PD-1&k=1001            | bad-value             | 'k' cannot be '1001': it is a whole number from 1 to 1000.
            from=TDE&to=PD-1&k=all             | bad-value             | 'k' cannot be 'all': all paths come as a stream: add format=ndjson and detail=ids.
            from=TDE&to=PD-1&max_ms=30001      | bad-value             | 'max_ms' cannot be '30001': it is a whole number from 1 to 30000.
            from=TDE&to=PD-1&max_visits=20000001 | bad-value           | 'max_visits' cannot be '20000001': it is a whole number from 1 to 20000000.
            from=TDE&to=PD-1&max_bytes=8000001 | bad-value             | 'max_bytes' cannot be '8000001': it is a whole number from 1 to 8000000.
            from=TDE&to=PD-1&mode=both         | bad-value             | 'mode' cannot be 'both': it is one of documented, assembled, all.
            from=TDE&to=PD-1&avoid=PD-1        | contradictory-filters | 'avoid' holds PD-1, which is an end of the path.
            from=TDE&to=PD-1&via=PD-L1&avoid=CD274 | contradictory-filters | 'via' and 'avoid' name the same: no path can do both.
            from=TDE&to=PD-1&species=cat       | bad-value             | 'species' cannot be 'cat': it is one of mouse.
            """)
    void badInputSaysWhatToDo(String query, String type, String detail) {
        JsonNode problem = SeedServer.json("/paths?" + query);
        assertThat(problem.path("status").asInt()).isEqualTo(400);
        assertThat(problem.path("code").asText()).isEqualTo(type);
        assertThat(problem.path("detail").asText()).isEqualTo(detail);
    }

    @Test
    void countsAndOrderAreTheSameWhetherWholeOrCut() {
        JsonNode three = paths("from", "exosome", "to", "proc:antitumour-immunity", "k", "3", "detail", "ids");
        JsonNode many = paths("from", "exosome", "to", "proc:antitumour-immunity", "k", "1000", "detail", "ids");
        assertThat(three.path("counts")).isEqualTo(many.path("counts"));
        assertThat(texts(three.path("documented"), PathsIT::legs).collect(Collectors.toList()))
                .isEqualTo(texts(many.path("documented"), PathsIT::legs).limit(3).collect(Collectors.toList()));
    }
}
