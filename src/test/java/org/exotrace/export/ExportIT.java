package org.exotrace.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.exotrace.json.DataVersion;
import org.exotrace.support.SeedServer;
import org.exotrace.support.Seeds;
import org.exotrace.support.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportIT {

    private static final String TWELVE = DataVersion.brief(Seeds.CATALOGUE.dataVersion());

    @ParameterizedTest
    @EnumSource
    void aFileIsNamedAfterTheDataVersionAndHasTheSameBytesEachTime(ExportFormat format) {
        HttpResponse<String> answer = SeedServer.get("/export?format=" + format);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition")).hasValue(
                "attachment; filename=\"exotrace-%s.%s\"".formatted(TWELVE, format.extension()));
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow().replace(" ", ""))
                .isEqualTo(format.mediaType().replace(" ", ""));
        assertThat(answer.headers().firstValue("X-Data-Version")).hasValue(Seeds.CATALOGUE.dataVersion());
        assertThat(answer.body()).isNotEmpty().isEqualTo(SeedServer.get("/export?format=" + format).body());
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(SeedServer.get("/export?format=" + format, "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void statementsAreChosenByRecordAndNamedInTheFile() {
        assertThat(SeedServer.get("/export?statement=g047").headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"exotrace-%s-G047.json\"".formatted(TWELVE));
        HttpResponse<String> two = SeedServer.get("/export?statement=G105&statement=G047");
        assertThat(two.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"exotrace-%s-part.json\"".formatted(TWELVE));
        JsonNode file = TestServer.parse(two.body());
        assertThat(file.path("data_version").asText()).isEqualTo(Seeds.CATALOGUE.dataVersion());
        assertThat(file.path("selection")).extracting(JsonNode::asText).containsExactly("G047", "G105");
        assertThat(file.path("statements")).extracting(it -> it.path("record").asText()).containsExactly("G047", "G105");
    }

    @Test
    void whatAFormatHasNoWordForIsCountedInAHeader() {
        assertThat(SeedServer.get("/export?format=bel").headers().firstValue("X-Left-Out")).hasValue("1 negated modifier");
        assertThat(SeedServer.get("/export?format=tsv").headers().firstValue("X-Left-Out")).isEmpty();
    }

    @Test
    void nodesOfKgxAreCalledByTheirTermsWhereThatIsAskedFor() throws IOException {
        assertThat(SeedServer.get("/export?format=kgx&ids=terms").headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"exotrace-%s-terms.zip\"".formatted(TWELVE));
        Map<String, String> files = Exported.unzipped(zip("&ids=terms"));
        Set<String> nodes = Exported.rows(files.get("nodes.tsv")).stream().map(it -> it.get("id")).collect(Collectors.toSet());
        assertThat(nodes).contains("HGNC:17635", "GO:0070062", "exotrace:ves:tde", "exotrace:G047/v");
        assertThat(Exported.rows(files.get("edges.tsv"))).allMatch(it -> nodes.contains(it.get("subject")) && nodes.contains(it.get("object")));
        assertThat(zip("&ids=exotrace")).isEqualTo(zip(""));
        assertThat(List.of("/export?format=tsv&ids=terms", "/export?format=kgx&ids=curies"))
                .map(it -> SeedServer.json(it).path("code").asText()).containsOnly("bad-value");
    }

    private static byte[] zip(String ids) throws IOException {
        try (InputStream in = URI.create(SeedServer.address() + "api/v1/export?format=kgx" + ids).toURL().openStream()) {
            return in.readAllBytes();
        }
    }

    @Test
    void anUnknownFormatIs406AndTheKnownOnesAreNamed() {
        HttpResponse<String> answer = SeedServer.get("/export?format=xgmml");
        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(TestServer.parse(answer.body()).path("code").asText()).isEqualTo("no-such-format");
        assertThat(TestServer.parse(answer.body()).path("detail").asText()).contains("json, tsv, kgx");
    }

    @Test
    void whatIsUnknownIsAProblem() {
        assertThat(List.of("/export?statement=G999", "/export?statements=G047", "/export?statement="))
                .map(it -> SeedServer.json(it).path("code").asText())
                .containsExactly("unknown-statement", "unknown-parameter", "bad-value");
    }
}
