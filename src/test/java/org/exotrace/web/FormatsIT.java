package org.exotrace.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.exotrace.support.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsIT {

    @ParameterizedTest
    @ValueSource(strings = {"statements", "entities", "publications", "search?q=t", "entities/gene:CD274/statements", "entities/gene:CD274/neighbours"})
    void aTableHoldsEveryRowAndCellOfTheJson(String resource) throws IOException {
        String joint = resource.contains("?") ? "&" : "?";
        JsonNode items = TestServer.json("/" + resource + joint + "limit=1000").path("items");
        assertThat(items).isNotEmpty();
        for (String format : List.of("csv", "tsv")) {
            List<Map<String, String>> rows = rows(TestServer.get("/" + resource + joint + "format=" + format).body(), format);
            assertThat(rows).hasSameSizeAs(items);
            for (int i = 0; i < rows.size(); i++) {
                assertSame(items.get(i), rows.get(i));
            }
        }
    }

    private static void assertSame(JsonNode item, Map<String, String> row) {
        item.properties().forEach(field -> {
            assertThat(row).containsEntry(field.getKey(), cell(field.getValue(), "label"));
            if (hasLabel(field.getValue())) {
                assertThat(row).containsEntry(field.getKey() + "_id", cell(field.getValue(), "id"));
            }
        });
    }

    private static boolean hasLabel(JsonNode value) {
        return value.has("label") || value.isArray() && value.path(0).has("label");
    }

    private static String cell(JsonNode value, String key) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false).map(it -> cell(it, key)).collect(Collectors.joining("|"));
        }
        if (value.isObject()) {
            return value.has(key) ? cell(value.path(key), key) : value.properties().stream().filter(it -> !it.getValue().isNull())
                    .map(it -> it.getKey() + ":" + cell(it.getValue(), key)).collect(Collectors.joining("|"));
        }
        return value.isNull() ? "" : value.asText();
    }

    private static List<Map<String, String>> rows(String body, String format) throws IOException {
        CsvSchema schema = CsvSchema.emptySchema().withHeader().withColumnSeparator(format.equals("csv") ? ',' : '\t');
        try (MappingIterator<Map<String, String>> rows =
                new CsvMapper().readerForMapOf(String.class).with(schema).readValues(body)) {
            return rows.readAll();
        }
    }

    @Test
    void ndjsonIsOneObjectALineAndAllOfThem() {
        List<String> lines = TestServer.get("/statements?format=ndjson").body().lines().toList();
        JsonNode items = TestServer.json("/statements").path("items");
        assertThat(lines).hasSize(120);
        assertThat(TestServer.parse(lines.get(46))).isEqualTo(items.get(46));
    }

    @Test
    void anEmptyTableStillHasItsHeader() {
        HttpResponse<String> answer = TestServer.get("/statements?q=zzzz&format=csv");
        assertThat(answer.body().lines()).hasSize(1).first().asString().startsWith("id,record,title,kind");
        assertThat(TestServer.get("/statements?q=zzzz&format=ndjson").body()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text/tab-separated-values          | text/tab-separated-values
            text/csv                           | text/csv
            application/x-ndjson               | application/x-ndjson
            text/html, */*;q=0.8               | application/json
            application/json                   | application/json
            """)
    void followWhatTheClientAccepts(String accept, String type) {
        assertThat(TestServer.get("/statements", "Accept", accept).headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
    }

    @Test
    void whatNobodyCanGiveIsA406() {
        assertThat(TestServer.get("/statements", "Accept", "image/png").statusCode()).isEqualTo(406);
    }

    @Test
    void pagesSayTheWholeCount() {
        JsonNode page = TestServer.json("/statements?limit=10&offset=115");
        assertThat(page.path("total").asInt()).isEqualTo(120);
        assertThat(page.path("items")).hasSize(5);
        assertThat(page.path("limit").asInt()).isEqualTo(10);
        HttpResponse<String> table = TestServer.get("/statements?limit=10&format=csv");
        assertThat(table.headers().firstValue("X-Total-Count")).contains("120");
        assertThat(table.headers().firstValue("X-Data-Version").orElseThrow()).startsWith("sha256:");
        assertThat(table.body().lines()).hasSize(11);
    }

    @Test
    void theSameQuestionIsAnswered304() {
        HttpResponse<String> first = TestServer.get("/statements?cargo=PD-L1");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(tag).matches("\"[0-9a-f]{12}-[0-9a-f]+\"");
        assertThat(TestServer.get("/statements?cargo=PD-L1", "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(TestServer.get("/statements?cargo=PD-1", "If-None-Match", tag).statusCode()).isEqualTo(200);
        assertThat(TestServer.get("/statements?cargo=PD-L1&format=csv", "If-None-Match", tag).statusCode()).isEqualTo(200);
        assertThat(TestServer.get("/statements/G999", "If-None-Match", "*").statusCode()).isEqualTo(404);
        for (String any : List.of("/statements/G047", "/statements?cargo=PD-L1", "/export?format=ris&statement=G047")) {
            HttpResponse<String> held = TestServer.get(any, "If-None-Match", "*");
            assertThat(held.statusCode()).as(any).isEqualTo(304);
            assertThat(held.body()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /statements?cargo=PD-L1    | application/json;q=0.1, text/csv;q=0.9  | text/csv
            /statements?cargo=PD-L1    | application/jsonl                       | application/jsonl
            /statements?cargo=PD-L1    | application/x-ndjson                    | application/x-ndjson
            /export?statement=G047     | application/graphml+xml                 | application/graphml+xml
            /export?statement=G047     | text/html, application/x-bibtex;q=0.5   | application/x-bibtex
            /export?statement=G047     | */*                                     | application/json
            """)
    void theClientGetsTheFormThatItWantsMost(String resource, String accept, String type) {
        assertThat(TestServer.get(resource, "Accept", accept).headers().firstValue("Content-Type").orElse("")).startsWith(type);
    }

    @Test
    void anExportThatNobodyWritesIsRefused() {
        assertThat(TestServer.get("/export?statement=G047", "Accept", "image/png").statusCode()).isEqualTo(406);
    }

    @Test
    void answersSayWhatDescribesThemTheirLicenceAndTheNextPage() {
        String link = TestServer.get("/statements?cargo=PD-L1&limit=2").headers().firstValue("Link").orElseThrow();
        assertThat(link).contains("</api/v1/openapi.json>; rel=\"service-desc\"", "rel=\"license\"", "</api/v1/statements?cargo=PD-L1&limit=2&offset=2>; rel=\"next\"");
        assertThat(TestServer.get("/statements?limit=10&offset=115").headers().firstValue("Link").orElseThrow()).doesNotContain("next");
    }

    @Test
    void theAddressOfTheApiListsItsResources() {
        JsonNode resources = TestServer.json("");
        assertThat(resources.path("resources").findValuesAsText("path")).contains("/api/v1/statements", "/api/v1/paths/batch", "/api/v1/export");
    }

    @Test
    void answersAreCompressedWhenAsked() {
        assertThat(TestServer.get("/statements", "Accept-Encoding", "gzip").headers().firstValue("Content-Encoding")).contains("gzip");
    }
}
