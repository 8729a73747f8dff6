package org.exotrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.exotrace.json.DataVersion;
import org.exotrace.support.SeedCopy;
import org.exotrace.support.Seeds;
import org.exotrace.support.TestGraph;
import org.exotrace.support.TestServer;
import org.exotrace.web.Described;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** A link that names its data version answers as it did, whatever was loaded since. */
class EarlierAnswersIT {

    private static final String SHIPPED = Seeds.Shipped.CATALOGUE.dataVersion();
    private static final String BRIEF = DataVersion.brief(SHIPPED);
    private static final List<String> LINKS = List.of(
            "/statements/G047", "/statements?cargo=PD-L1&limit=5", "/statements?source=tumour%20cell&format=tsv", "/entities/PD-L1",
            "/entities/PD-L1/agents", "/search?q=PD-L1", "/publications?limit=1000", "/documents/xie2023", "/themes",
            "/conflicts?limit=1000", "/aggregate?by=source,effect&level=top", "/compare?a=G047&b=G105",
            "/paths?from=PD-L1&to=tumour%20immune%20escape", "/paths?from=PD-L1", "/what-if?block=PD-L1",
            "/interventions?effect=T-cell%20anti-tumour%20response&direction=decrease", "/citation?statement=G047",
            "/export?format=json", "/export?format=bel&statement=G047", "/export?format=tsv&from=PD-L1&to=PD-1");

    private final Path store = TestGraph.folder();

    @TempDir
    private Path folder;

    @Test
    void aLinkOpensTheSameAnswerAfterAnAdditionARemovalARestartAndATurnedSign() {
        Map<String, String> before = serving(null, address -> {
            assertThat(versions(address)).startsWith(SHIPPED);
            return answers(address, "");
        });
        load("--add", "examples/lab");
        serving(null, address -> {
            assertThat(versions(address)).contains(SHIPPED).first().isNotEqualTo(SHIPPED);
            assertThat(body(address, "/statements?limit=1")).isNotEqualTo(body(address, "/statements?limit=1&data_version=" + BRIEF));
            assertThat(answers(address, SHIPPED.substring(7))).isEqualTo(before);
            refusesWhatItCannotAnswer(address);
            return null;
        });
        load("--remove", "lab");
        SeedCopy turned = SeedCopy.in(folder).change("G047", "relation: inhibits", "relation: activates")
                .change("G047", "direction: decrease", "direction: increase").change("G047", "polarity: suppresses", "polarity: activates");
        serving(turned.folder(), address -> {
            assertThat(versions(address)).contains(SHIPPED).first().isNotEqualTo(SHIPPED);
            assertThat(body(address, "/statements/G047")).isNotEqualTo(before.get("/statements/G047"));
            assertThat(answers(address, BRIEF)).isEqualTo(before);
            HttpResponse<String> diff = get(address, "/data-versions/%s/diff/%s".formatted(BRIEF, DataVersion.brief(versions(address).get(0))));
            Described.fitsAnswer("get", "/data-versions/{a}/diff/{b}", 200, diff);
            assertThat(TestServer.parse(diff.body()).path("verdicts")).isNotEmpty()
                    .allSatisfy(it -> assertThat(it.path("because").toString()).isEqualTo("[\"G047\"]"));
            assertThat(body(address, "/statements/LAB001?data_version=" + DataVersion.brief(versions(address).get(1)))).contains("LAB001");
            return null;
        });
    }

    private static void refusesWhatItCannotAnswer(String address) {
        HttpResponse<String> unknown = get(address, "/statements?data_version=0123456789ab");
        assertThat(unknown.statusCode()).isEqualTo(404);
        JsonNode problem = TestServer.parse(unknown.body());
        assertThat(problem.path("code").asText()).isEqualTo("unknown-data-version");
        assertThat(problem.path("known")).hasSizeGreaterThanOrEqualTo(2).allSatisfy(it -> {
            assertThat(it.path("data_version").asText()).startsWith("sha256:");
            assertThat(it.path("loaded_at").asText()).endsWith("Z");
            assertThat(it.path("program").asText()).isNotEmpty();
        });
        assertThat(get(address, "/statements?data_version=florbl").body()).contains("bad-value", "64 digits");
        for (String ofTheDatabase : List.of("/entities/PD-L1/neighbours?", "/queries/hubs?")) {
            HttpResponse<String> refused = get(address, ofTheDatabase + "data_version=" + BRIEF);
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.body()).contains("only-present-data", "Leave data_version out");
            assertThat(get(address, ofTheDatabase + "data_version=" + DataVersion.brief(versions(address).get(0))).statusCode()).isEqualTo(200);
        }
    }

    private static Map<String, String> answers(String address, String version) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (String link : LINKS) {
            HttpResponse<String> answer = get(address, version.isEmpty() ? link : link + (link.contains("?") ? "&" : "?") + "data_version=" + version);
            assertThat(answer.statusCode()).as(link + answer.body()).isEqualTo(200);
            assertThat(answer.headers().firstValue("X-Data-Version")).as(link).contains(SHIPPED);
            answers.put(link, timeless(answer.body()));
        }
        answers.put("batch", timeless(TestServer.send(HttpRequest.newBuilder(URI.create(address + "api/v1/paths/batch?data_version="
                + (version.isEmpty() ? BRIEF : version))).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"pairs\":[{\"from\":\"PD-L1\",\"to\":\"PD-1\"}]}")).build()).body()));
        return answers;
    }

    /** Without the milliseconds that a search says it took. */
    private static String timeless(String body) {
        return body.replaceAll("\"ms\":\\{\"used\":[0-9.]+", "").replaceAll("\"ms\":[0-9.]+", "");
    }

    private static List<String> versions(String address) {
        return TestServer.parse(body(address, "/data-versions")).path("items").findValuesAsText("data_version");
    }

    private static String body(String address, String resource) {
        return get(address, resource).body();
    }

    private static HttpResponse<String> get(String address, String resource) {
        return TestServer.send(address, "GET", "api/v1" + resource);
    }

    /** Looks at the program while it serves. */
    private interface Look<T> {
        T at(String address);
    }

    private <T> T serving(Path seeds, Look<T> look) {
        try (Service service = new Service(TestGraph.settings(store, seeds))) {
            String address = service.start();
            service.openGraph();
            return look.at(address);
        }
    }

    private void load(String... arguments) {
        StringWriter err = new StringWriter();
        CommandLine line = new CommandLine(new LoadCommand()).setErr(new PrintWriter(err));
        String[] all = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--data";
        all[arguments.length + 1] = store.toString();
        assertThat(line.execute(all)).as(err.toString()).isZero();
    }
}
