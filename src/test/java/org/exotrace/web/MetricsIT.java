package org.exotrace.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.exotrace.support.TestServer;
import org.junit.jupiter.api.Test;

/** What Prometheus reads. */
class MetricsIT {

    @Test
    void countRequestsByRouteNotByName() {
        TestServer.get("/statements/G047");
        TestServer.get("/statements/G033");
        TestServer.get("/statements/G999");
        HttpResponse<String> metrics = TestServer.send(TestServer.address(), "GET", "metrics");
        assertThat(metrics.headers().firstValue("Content-Type")).hasValueSatisfying(it -> assertThat(it).startsWith("text/plain"));
        assertThat(metrics.body())
                .containsPattern("http_server_requests_seconds_count\\{method=\"GET\",route=\"/api/v1/statements/\\{[a-z]+}\",status=\"200\"} \\d+")
                .containsPattern("http_server_requests_seconds_count\\{method=\"GET\",route=\"/api/v1/statements/\\{[a-z]+}\",status=\"404\"} \\d+")
                .doesNotContain("G047", "G999");
    }

    @Test
    void sayWhetherEverythingAnswersAndWhatIsServed() {
        assertThat(TestServer.send(TestServer.address(), "GET", "metrics").body())
                .contains("exotrace_ready 1.0", "exotrace_statements 120.0", "jvm_memory_used_bytes", "process_uptime_seconds");
    }
}
