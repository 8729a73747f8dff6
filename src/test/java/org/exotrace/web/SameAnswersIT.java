package org.exotrace.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.exotrace.export.ExportFormat;
import org.exotrace.model.Entity;
import org.exotrace.model.Statement;
import org.exotrace.support.SeedServer;
import org.exotrace.support.Seeds;
import org.exotrace.support.TestServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What was loaded into a database and read back answers as the seeds do: what is tested on the seeds alone
 * holds on any database.
 */
@Tag("database")
class SameAnswersIT {

    @Test
    void everyStatement() {
        assertSame(Seeds.DATA.statements().stream().map(Statement::record).map("/statements/"::concat));
    }

    @Test
    void everyEntityAndItsStatements() {
        assertSame(Seeds.DATA.entities().stream().map(Entity::id).map(SameAnswersIT::encoded)
                .flatMap(id -> Stream.of("/entities/" + id, "/entities/" + id + "/statements")));
    }

    @Test
    void everyPublication() {
        assertSame(Seeds.DATA.publications().stream().map(it -> "/publications/" + it.id()));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/statements?limit=1000", "/statements?cargo=PD-L1&format=csv", "/statements?q=t&sort=-title&format=tsv",
        "/statements?source=tumour%20cell&format=ndjson", "/statements?sourc=x", "/statements/G999",
        "/entities?limit=1000", "/entities?q=t&format=tsv", "/entities/florbl", "/search?q=t", "/search?q=exosome",
        "/publications?limit=1000", "/conflicts?limit=1000", "/conflicts?rule=R2&format=tsv",
        "/compare?a=G047&b=G105", "/compare?by=disease&a=breast%20cancer&b=melanoma",
        "/paths?from=tumour%20cell-derived%20exosome&to=CD8%2B%20T%20cell", "/paths?from=PD-L1&to=tumour%20immune%20escape&detail=ids",
        "/paths?from=tumour%20cell&to=T-cell%20anti-tumour%20response&k=100&max_steps=8", "/paths?from=carboplatin&to=PD-L1",
        "/what-if?block=PD-L1", "/what-if?block=G047/1", "/what-if?apply=GW4869",
        "/interventions?effect=T-cell%20anti-tumour%20response&direction=decrease",
        "/export?format=json&from=PD-L1&to=PD-1", "/queries"})
    void everyKindOfQuestion(String resource) {
        assertSame(Stream.of(resource));
    }

    @ParameterizedTest
    @EnumSource
    void everyExport(ExportFormat format) {
        assertSame(Stream.of("/export?format=" + format, "/export?statement=G047&format=" + format));
    }

    private static void assertSame(Stream<String> resources) {
        assertThat(resources).isNotEmpty().allSatisfy(resource -> {
            HttpResponse<String> seeds = SeedServer.get(resource);
            HttpResponse<String> database = TestServer.get(resource);
            assertThat(database.statusCode()).as(resource).isEqualTo(seeds.statusCode());
            assertThat(timeless(database)).as(resource).isEqualTo(timeless(seeds));
            for (String header : new String[] {"ETag", "Content-Type", "X-Total-Count"}) {
                assertThat(database.headers().firstValue(header)).as(resource).isEqualTo(seeds.headers().firstValue(header));
            }
        });
    }

    /** Without the milliseconds that a search says it took. */
    private static String timeless(HttpResponse<String> answer) {
        return answer.body().replaceAll("\"ms\":\\{\"used\":[0-9.]+", "");
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
