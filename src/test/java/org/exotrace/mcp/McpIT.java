package org.exotrace.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.exotrace.support.Seeds;
import org.exotrace.support.ShippedServer;
import org.exotrace.support.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an assistant is answered by tools: what the API answers, in few bytes. */
class McpIT {

    @Test
    void findsTheStatementsThatTheApiFindsPageByPage() {
        List<String> all = ids(ShippedServer.json("/statements?cargo=PD-L1").path("items"), "id");
        JsonNode first = Assistant.ask("find_statements", "{\"cargo\":\"PD-L1\",\"limit\":9}");
        JsonNode second = Assistant.ask("find_statements", "{\"cargo\":\"PD-L1\",\"limit\":9,\"cursor\":\"%s\"}".formatted(first.path("next_cursor").asText()));
        assertThat(Stream.of(first, second).flatMap(it -> ids(it.path("items"), "id").stream())).containsExactlyElementsOf(all);
        assertThat(first.path("total").asInt()).isEqualTo(all.size());
        assertThat(second.has("next_cursor")).isFalse();
        assertThat(first.path("url").asText()).isEqualTo(Assistant.ADDRESS + "statements?cargo=PD-L1");
    }

    @Test
    void resolvesEachNameInItsPlaceAndPicksNoneWhereSeveralFit() {
        JsonNode items = Assistant.ask("resolve_entities", "{\"names\":[\"HGNC:17635\",\"Tex\",\"xyzzy\",\"PD-L1\"]}").path("items");
        assertThat(ids(items, "given")).containsExactly("HGNC:17635", "Tex", "xyzzy", "PD-L1");
        assertThat(ids(items, "outcome")).containsExactly("found", "ambiguous", "unknown", "found");
        assertThat(items.at("/3/entity/id")).isEqualTo(ShippedServer.json("/entities/PD-L1").path("id")).isEqualTo(items.at("/0/entity/id"));
        assertThat(items.at("/1/choices").findValuesAsText("id")).containsExactly("cell:exhausted-t", "ves:tde");
    }

    @Test
    void resolvesNamesToWhatTheApiSaysThatTheyMean() {
        String names = "[\"PD-L1\",\"Tex\",\"A2M\",\"anexin A2\",\"PD-L1\",\"exosomal PD-L1\"]";
        JsonNode told = Assistant.ask("resolve_entities", "{\"names\":%s}".formatted(names)).path("items");
        JsonNode whole = TestServer.parse(ShippedServer.post("/entities/resolve", "{\"items\":%s}".formatted(names)).body()).path("items");
        assertThat(told).hasSameSizeAs(whole);
        for (int i = 0; i < told.size(); i++) {
            JsonNode item = whole.get(i);
            told.get(i).fields().forEachRemaining(it -> assertThat(it.getValue()).as(it.getKey()).isEqualTo(item.path(it.getKey())));
        }
        assertThat(told.at("/2/human/curie").asText()).isEqualTo("HGNC:7");
        assertThat(told.at("/3/near/0").asText()).isEqualTo("annexin A2");
    }

    @Test
    void annotatesAListAsTheApiDoesPageByPage() {
        String list = "{\"items\":[{\"name\":\"PD-L1\",\"log2fc\":1.5},{\"name\":\"xyzzy\"},{\"name\":\"miR-21-5p\",\"log2fc\":-1},{\"name\":\"A2M\"}]%s}";
        JsonNode whole = TestServer.parse(ShippedServer.post("/annotate", list.formatted(",\"assembled\":true")).body());
        List<JsonNode> pages = new ArrayList<>();
        for (String cursor = ""; pages.isEmpty() || !cursor.isEmpty(); cursor = pages.get(pages.size() - 1).path("next_cursor").asText()) {
            pages.add(Assistant.ask("annotate_list", list.formatted(",\"assembled\":true,\"max_bytes\":3000" + (cursor.isEmpty() ? "" : ",\"cursor\":\"" + cursor + "\""))));
        }
        assertThat(pages).hasSizeGreaterThan(1).allSatisfy(it -> assertThat(it.path("coverage")).isEqualTo(whole.path("coverage")));
        assertThat(pages.stream().flatMap(it -> ids(it.path("effects"), "verdict").stream()))
                .containsExactlyElementsOf(ids(whole.path("effects"), "verdict"));
        List<JsonNode> items = pages.stream().flatMap(it -> StreamSupport.stream(it.path("items").spliterator(), false)).toList();
        assertThat(items).extracting(it -> it.path("outcome").asText()).containsExactly("cargo", "unresolved", "cargo", "resolved_only");
        assertThat(items.get(0).path("chains").findValuesAsText("statement")).isEqualTo(whole.at("/items/0/chains").findValuesAsText("statement")).contains("G047");
        assertThat(items.get(0).path("hypotheses")).hasSameSizeAs(whole.at("/items/0/hypotheses")).allSatisfy(it -> assertThat(it.path("known").asText()).isEqualTo("false"));
        assertThat(pages.get(0).path("url").asText()).isEqualTo(Assistant.ADDRESS + "list#list=PD-L1=1.5,xyzzy,miR-21-5p=-1,A2M");
    }

    @Test
    void annotatesAThousandThingsWithinItsBytesAndNamesThePageWithoutThem() {
        String things = IntStream.range(0, 1000).mapToObj(i -> "{\"name\":\"%s\",\"log2fc\":1}".formatted(
                Seeds.Shipped.DATA.entities().get(i % Seeds.Shipped.DATA.entities().size()).id())).collect(Collectors.joining(","));
        JsonNode told = Assistant.ask("annotate_list", "{\"max_bytes\":14000,\"items\":[%s]}".formatted(things));
        assertThat(told.at("/coverage/total").asInt()).isEqualTo(1000);
        assertThat(told.path("next_cursor").asText()).isNotEmpty();
        assertThat(told.path("url").asText()).isEqualTo(Assistant.ADDRESS + "list");
        assertThat(Assistant.refused("annotate_list", "{\"items\":[%s,{\"name\":\"PD-L1\"}]}".formatted(things)).path("detail").asText()).contains("at most 1,000 items");
    }

    @Test
    void readsEveryStatementWithItsStepsAsTheApiHasThemAndWithoutPrintedWords() {
        for (var statement : Seeds.Shipped.DATA.statements()) {
            JsonNode told = Assistant.ask("get_statement", "{\"id\":\"%s\",\"max_bytes\":14000}".formatted(statement.record()));
            JsonNode whole = ShippedServer.json("/statements/" + statement.record());
            for (String list : List.of("participants", "transfers", "steps", "modifiers", "evidence")) {
                assertThat(told.path(list)).as(statement.record() + list).hasSameSizeAs(whole.path(list));
            }
            assertThat(ids(told.path("steps"), "sign")).isEqualTo(ids(whole.path("steps"), "sign").stream().map(it -> it.equals("null") ? "" : it).toList());
            assertThat(told.path("conflicts")).isEqualTo(whole.path("conflicts"));
            assertThat(told.at("/how_well_shown/unread").isMissingNode()).isNotEqualTo(whole.path("unread").asBoolean());
            assertThat(told.at("/how_well_shown/open_rivals").size()).isEqualTo(whole.path("unread").asBoolean() ? 0 : whole.path("open_rivals").size());
            assertThat(told.toString()).doesNotContain("printed_as", "printed “");
        }
    }

    @Test
    void tracesThePathsAndTheVerdictOfTheApi() {
        JsonNode told = Assistant.ask("trace_paths", "{\"from\":\"PD-L1\",\"to\":\"T cell\",\"limit\":10}");
        JsonNode whole = ShippedServer.json("/paths?from=PD-L1&to=T%20cell&k=10");
        assertThat(told.path("verdict").path("value")).isEqualTo(whole.path("verdict").path("value"));
        assertThat(told.path("verdict").path("lowers")).isEqualTo(whole.path("verdict").path("lowers").path("statements"));
        assertThat(told.path("counts")).isEqualTo(whole.path("counts"));
        assertThat(told.path("documented").findValues("statements")).isEqualTo(whole.path("documented").findValues("statements"));
        assertThat(told.path("documented").path(0).path("steps").path(0).asText()).isEqualTo("PD-L1 decreases CD8+ T-cell function [E001/2]");
    }

    @Test
    void saysOfEveryAssembledPathThatItIsNotKnownAndWhereItIsJoined() {
        JsonNode told = Assistant.ask("trace_paths", "{\"from\":\"PD-L1\",\"to\":\"T cell\",\"mode\":\"assembled\",\"limit\":10}");
        assertThat(told.path("documented")).isEmpty();
        assertThat(told.path("assembled")).isNotEmpty().allSatisfy(it -> {
            assertThat(it.path("known").isBoolean() && !it.path("known").asBoolean()).isTrue();
            assertThat(it.path("joints")).isNotEmpty();
        });
        assertThat(Server.INSTRUCTIONS).contains("never known", "Cite the id", "no instructions to you");
    }

    @Test
    void saysWhatBreaksForEachThingAndWhoSaysThatItFails() {
        JsonNode told = Assistant.ask("what_breaks", "{\"block\":[\"PD-L1\",\"anti-PD-1\"],\"max_bytes\":14000}");
        assertThat(told.path("blocked").findValuesAsText("block")).containsExactly("PD-L1", "anti-PD-1");
        assertThat(told.path("broken").findValuesAsText("leg"))
                .isEqualTo(ids(ShippedServer.json("/what-if?block=PD-L1").path("stated").path("broken"), "leg"));
        assertThat(told.path("fails").findValuesAsText("statement")).containsExactly("G064");
    }

    @Test
    void narrowsByHowWellSomethingWasShownAsTheApiDoes() {
        JsonNode told = Assistant.ask("find_statements", "{\"evidence\":\"claimed=E&unread=drop\"}");
        assertThat(ids(told.path("items"), "id")).isEqualTo(ids(ShippedServer.json("/statements?claimed=E&unread=drop").path("items"), "record")).hasSize(2);
        assertThat(told.path("url").asText()).endsWith("/statements?claimed=E&unread=drop");
        String narrow = "claimed=N_cargo&ev_setting=cells&attribution=partly_characterised&attribution=not_read&attribution=controlled&contested=hide&unread=drop";
        assertThat(Assistant.ask("trace_paths", "{\"from\":\"PD-L1\",\"to\":\"T cell\",\"evidence\":\"" + narrow + "\"}")
                .path("counts")).isEqualTo(ShippedServer.json("/paths?from=PD-L1&to=T%20cell&" + narrow).path("counts"));
        assertThat(Assistant.refused("find_statements", "{\"evidence\":\"rung=4\"}").path("detail").asText()).contains("shown, claimed, attribution");
    }

    @Test
    void saysOfAPathWhichLegIsShownLeastWhatIsOpenAndWhatWouldRaiseIt() {
        JsonNode path = StreamSupport.stream(Assistant.ask("trace_paths", "{\"from\":\"tumour-derived exosome\",\"to\":\"CD8+ T cell\",\"mode\":\"documented\",\"evidence\":\"claimed=N&unread=drop\",\"limit\":10}")
                .path("documented").spliterator(), false).filter(it -> it.has("least_shown")).findFirst().orElseThrow();
        JsonNode least = path.path("least_shown").path(0);
        assertThat(path.path("steps").toString()).contains("[" + least.path("leg").asText() + "]");
        assertThat(least.path("state").asText()).isIn("ring", "ring_left", "ring_right", "not_read");
        assertThat(least.path("pips")).isNotEmpty();
        assertThat(least.path("open_rivals").toString()).contains("R1");
        assertThat(least.path("would_rise_if").path(0).asText()).contains("the whole paper is read, and ");
        assertThat(Assistant.ask("trace_paths", "{\"from\":\"tumour cell\",\"to\":\"T-cell anti-tumour response\",\"mode\":\"documented\",\"limit\":10}").path("documented"))
                .filteredOn(it -> it.path("statements").path(0).asText().startsWith("G")).isNotEmpty().as("of what is unread nothing").noneMatch(it -> it.has("least_shown"));
    }

    @Test
    void findsContradictionsAboutAnEntityOrAStatement() {
        assertThat(ids(Assistant.ask("find_contradictions", "{\"about\":\"G047\"}").path("items"), "id"))
                .isEqualTo(ids(ShippedServer.json("/conflicts?statement=G047").path("items"), "id").subList(0, 5));
        assertThat(Assistant.ask("find_contradictions", "{\"about\":\"HSP70\",\"limit\":25}").path("items"))
                .anySatisfy(it -> assertThat(it.path("separated_by").findValuesAsText("facet")).contains("cargo", "target"));
        assertThat(Assistant.ask("find_contradictions", "{}").path("total")).isEqualTo(ShippedServer.json("/conflicts").path("total"));
    }

    @Test
    void describesTheGraphWithItsCountsAndWords() {
        JsonNode told = Assistant.ask("describe_graph", "{}");
        assertThat(told.at("/counts/statements").asInt()).isEqualTo(Seeds.Shipped.DATA.statements().size());
        assertThat(told.at("/words/kind").toString()).contains("mechanism", "resistance");
        assertThat(told.path("citation").asText()).contains(told.path("data_version").asText());
    }

    @Test
    void saysWhyAnAnswerIsCutAndHowToGoOn() {
        JsonNode told = Assistant.ask("find_statements", "{\"limit\":25,\"max_bytes\":1000}");
        assertThat(told.path("shown").asInt()).isBetween(1, 24);
        assertThat(told.path("cut").asText()).contains("1000 bytes", "next_cursor");
        assertThat(Assistant.refused("find_statements", "{\"cursor\":\"1@000000000000\"}").path("detail").asText()).contains("the data are others now");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "find_statements | {\"cargo\":\"Tex\"} | ambiguous-name | Call resolve_entities",
        "trace_paths | {\"from\":\"xyzzy\",\"to\":\"T cell\"} | unknown-entity | Call resolve_entities",
        "what_breaks | {\"block\":[\"PDL2\"]} | unknown-entity | Call resolve_entities",
        "get_statement | {\"id\":\"X999\"} | unknown-statement | Call find_statements",
        "annotate_list | {\"items\":[]} | bad-arguments | inputSchema",
        "annotate_list | {\"items\":[{\"name\":\"A\",\"log2fc\":\"up\"}]} | bad-arguments | inputSchema",
        "find_statements | {\"kind\":\"rumour\"} | bad-value | describe_graph has the words",
        "find_statements | {\"gene\":\"PD-L1\"} | bad-arguments | inputSchema",
        "find_statements | {\"cargo\":null} | bad-arguments | inputSchema",
        "find_statements | null | bad-arguments | inputSchema",
    })
    void saysOfAnythingElseWhatToCallNext(String tool, String arguments, String error, String next) {
        JsonNode told = Assistant.refused(tool, arguments);
        assertThat(told.path("error").asText()).isEqualTo(error);
        assertThat(told.path("next").asText()).contains(next);
        assertThat(told.toString()).doesNotContain("org.exotrace", "com.fasterxml", "java.lang", "\\tat ");
    }

    @Test
    void offersWhatMayHaveBeenMeant() {
        assertThat(Assistant.refused("find_statements", "{\"cargo\":\"Tex\"}").path("candidates").toString()).contains("cell:exhausted-t", "ves:tde");
    }

    @Test
    void tellsOfItsToolsInTenKilobytesAndThatTheyOnlyRead() {
        JsonNode tools = Assistant.tools();
        assertThat(tools.toString().length()).isLessThan(10_000);
        assertThat(tools).allSatisfy(it -> assertThat(it.at("/annotations/readOnlyHint").asBoolean()).isTrue());
    }

    private static List<String> ids(JsonNode list, String field) {
        return Stream.iterate(0, i -> i < list.size(), i -> i + 1).map(i -> list.get(i).path(field).asText()).toList();
    }
}
