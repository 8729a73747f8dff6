package org.exotrace.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.util.List;
import org.exotrace.answer.Momentary;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.graph.DatabaseInfo;
import org.exotrace.json.DataVersion;
import org.exotrace.support.Seeds;
import org.exotrace.support.TestGraph;
import org.exotrace.support.TestServer;
import org.junit.jupiter.api.Test;

/** An answer that a time limit cut, on a server with a resource that is cut or not as asked. */
class MomentaryIT {

    record Answered(int number, boolean momentary) implements Momentary {}

    private int answered;

    @Test
    void isNeitherTaggedNorKeptWhileAnyOtherIs() {
        Readiness readiness = new Readiness();
        readiness.set(new Readiness.Ready(new DatabaseInfo("embedded", "5.26"),
                new Catalogue(Seeds.DATA, "default", DataVersion.of(Seeds.DATA))));
        Api.Routes routes = api -> api.one("/answer", query -> new Answered(++answered, query.flag("cut", false)), "cut");
        try (WebServer server = WebServer.start(TestGraph.settings(TestGraph.folder()), readiness, List.of(routes))) {
            String address = "http://127.0.0.1:" + server.port() + "/";
            for (int number = 1; number <= 2; number++) {
                var cut = TestServer.send(address, "GET", "api/v1/answer?cut=true");
                assertThat(cut.body()).contains("\"number\":" + number);
                assertThat(tag(cut.headers())).isEmpty();
                assertThat(cut.headers().firstValue("Cache-Control")).hasValue("no-store");
            }
            for (int again = 0; again < 2; again++) {
                var whole = TestServer.send(address, "GET", "api/v1/answer?cut=false");
                assertThat(whole.body()).contains("\"number\":3");
                assertThat(tag(whole.headers())).isNotEmpty();
            }
        }
    }

    private static List<String> tag(HttpHeaders headers) {
        return headers.allValues("ETag");
    }
}
