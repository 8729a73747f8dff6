package org.exotrace.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.exotrace.support.Seeds;
import org.exotrace.support.TestServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Thousands of odd requests, the same in each run: none makes us stumble, none learns about the machine. */
@Tag("campaign")
class FuzzIT {

    private static final int REQUESTS = Integer.getInteger("fuzz.requests", 4_000);
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final List<String> RESOURCES = List.of("/statements", "/entities", "/search", "/publications",
            "/entities/%s", "/entities/%s/statements", "/entities/%s/neighbours", "/statements/%s", "/publications/%s",
            "/paths", "/what-if", "/interventions", "/conflicts");
    private static final List<String> PARAMETERS = List.of("source", "vesicle", "cargo", "cargo_type", "target", "receptor",
            "effect", "participant", "disease", "therapy", "modifier", "kind", "theme", "polarity", "modality",
            "specificity", "reference", "exosome_mechanism", "has_steps", "q", "inferred", "exact", "sort", "limit",
            "offset", "format", "role", "type", "nonsense", "from", "to", "via", "avoid",
            "max_steps", "k", "sign", "mode", "species", "unstated", "detail", "order", "max_ms", "max_visits", "max_bytes",
            "block", "apply", "direction", "max_size", "statement");
    private static final List<String> ODD = List.of("", " ", "0", "-1", "1", "1000", "1001", "2147483647", "2147483648",
            "9223372036854775808", "1e9", "NaN", "null", "true", "TRUE", "none", "json", "csv", "\u0000", "\uFEFF", "\u202E", "%",
            "&=", "#", "'", "\"", "`", "\\", "{}", "$record", "*", "(?:", "[a-", "a|b", "../..", "C:\\", "<b>", "\r\nX: y",
            "😀", "e\u0301", "ß", "İ", "ﬁ", "Ω", "µ", "-", "+", "---", "s", "ss", "  T   cells  ", "x".repeat(200), "x".repeat(201));

    private final Random random = new Random(20_26);

    @Test
    void nothingStumblesOverOddRequests() {
        assertThat(TestServer.json("/health").path("status").asText()).isEqualTo("ready");
        for (int i = 0; i < REQUESTS; i++) {
            String resource = RESOURCES.get(random.nextInt(RESOURCES.size())).replace("%s", encode(value())) + query();
            Instant before = Instant.now();
            HttpResponse<String> answer = TestServer.get(resource);
            assertThat(Duration.between(before, Instant.now())).as(resource).isLessThan(LIMIT);
            assertThat(answer.statusCode()).as(resource).isIn(200, 400, 404, 406);
            if (answer.statusCode() != 200) {
                assertThat(answer.headers().firstValue("Content-Type").orElse("")).as(resource).startsWith("application/problem+json");
                assertThat(answer.body()).as(resource).doesNotContain("at org.", "at java.", System.getProperty("user.dir"));
            }
        }
    }

    private String query() {
        StringBuilder query = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) {
            query.append(query.isEmpty() ? '?' : '&').append(pick(PARAMETERS)).append('=').append(encode(value()));
        }
        return query.toString();
    }

    private String value() {
        List<Supplier<String>> kinds = List.of(
                () -> pick(ODD),
                () -> pick(Seeds.DATA.entities()).label(),
                () -> pick(Seeds.DATA.entities()).id(),
                () -> pick(Seeds.DATA.statements()).record(),
                () -> random.ints(random.nextInt(30), 1, 0x2FFFF).filter(it -> it < 0xD800 || it > 0xDFFF)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString(),
                () -> String.valueOf(random.nextInt()));
        return pick(kinds).get();
    }

    private <E> E pick(List<E> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
