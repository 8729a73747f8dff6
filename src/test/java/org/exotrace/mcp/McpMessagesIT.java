package org.exotrace.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.exotrace.cli.Service;
import org.exotrace.config.Access;
import org.exotrace.config.Cypher;
import org.exotrace.config.Settings;
import org.exotrace.support.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The messages around the tools, in both eras of the protocol, and who may send them. */
class McpMessagesIT {

    private static final String META = "\"_meta\":{\"io.modelcontextprotocol/protocolVersion\":\"%s\",\"io.modelcontextprotocol/clientCapabilities\":{}}";
    private static final String LIST = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\"}";

    @TempDir
    private Path folder;

    @Test
    void greetsClientsOfTheOlderEraInTheirVersion() {
        String greeting = "{\"jsonrpc\":\"2.0\",\"id\":\"a\",\"method\":\"initialize\",\"params\":{\"protocolVersion\":\"%s\",\"capabilities\":{},\"clientInfo\":{}}}";
        assertThat(json(Assistant.post(greeting.formatted("2025-06-18"))).at("/result/protocolVersion").asText()).isEqualTo("2025-06-18");
        JsonNode greeted = json(Assistant.post(greeting.formatted("1999-01-01")));
        assertThat(greeted.at("/result/protocolVersion").asText()).isEqualTo("2025-11-25");
        assertThat(greeted.at("/result/instructions").asText()).contains("Cite the id");
        assertThat(greeted.path("id").asText()).isEqualTo("a");
        HttpResponse<String> initialized = Assistant.post("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}");
        assertThat(initialized.statusCode()).isEqualTo(202);
        assertThat(initialized.body()).isEmpty();
        assertThat(json(Assistant.post(LIST.replace("tools/list", "ping"), "MCP-Protocol-Version", "2025-11-25")).path("result")).isEmpty();
    }

    @Test
    void answersClientsOfTheNewerEraWithoutAGreeting() {
        JsonNode discovered = json(modern("server/discover", "2026-07-28", "MCP-Protocol-Version", "2026-07-28", "Mcp-Method", "server/discover"));
        assertThat(discovered.at("/result/supportedVersions").toString()).isEqualTo("[\"2026-07-28\"]");
        JsonNode listed = json(modern("tools/list", "2026-07-28", "MCP-Protocol-Version", "2026-07-28", "Mcp-Method", "tools/list")).path("result");
        assertThat(listed.path("resultType").asText()).isEqualTo("complete");
        assertThat(listed.path("cacheScope").asText()).isEqualTo("public");
        assertThat(listed.path("tools")).isEqualTo(Assistant.tools());
    }

    @ParameterizedTest
    @CsvSource({
        "tools/list, 2026-07-28, 2026-07-28, tools/call, 400, -32020",
        "tools/list, 2026-07-28, 2025-11-25, tools/list, 400, -32020",
        "tools/list, 1900-01-01, 1900-01-01, tools/list, 400, -32022",
        "no/such, 2026-07-28, 2026-07-28, no/such, 404, -32601",
        "tools/call, 2026-07-28, 2026-07-28, tools/call, 400, -32602",
    })
    void refusesWhatHeadersAndBodyDoNotAgreeOn(String method, String version, String versionHeader, String methodHeader, int status, int code) {
        HttpResponse<String> answer = modern(method, version, "MCP-Protocol-Version", versionHeader, "Mcp-Method", methodHeader, "Mcp-Name", "");
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(json(answer).at("/error/code").asInt()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "zzz | -32700",
        "{} {} | -32700",
        "[] | -32600",
        "{\"jsonrpc\":\"2.0\",\"id\":null,\"method\":\"tools/list\"} | -32600",
        "{\"jsonrpc\":\"2.0\",\"id\":1.5,\"method\":\"tools/list\"} | -32600",
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"drop_tables\"}} | -32602",
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"no/such\"} | -32601",
    })
    void saysWhatIsWrongWithAMessageAndNothingOfItsOwnInside(String message, int code) {
        HttpResponse<String> answer = Assistant.post(message);
        assertThat(json(answer).at("/error/code").asInt()).isEqualTo(code);
        assertThat(answer.body()).doesNotContain("stackTrace", "Exception", "org.exotrace", "/home", "\\tat ");
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "http://evil.example", "http://127.0.0.1.evil.example"})
    void refusesPagesOfOtherOrigins(String origin) {
        assertThat(Assistant.post(LIST, "Origin", origin).statusCode()).isEqualTo(403);
    }

    @Test
    void isReadByPostAloneAndUpTo64Kilobytes() {
        for (String method : List.of("GET", "DELETE")) {
            assertThat(TestServer.send(Assistant.ADDRESS, method, "mcp").statusCode()).as(method).isEqualTo(405);
        }
        assertThat(Assistant.post(LIST + " ".repeat(65 * 1024)).statusCode()).isEqualTo(413);
        assertThat(Assistant.post(LIST, "Accept-Encoding", "gzip").headers().firstValue("Content-Encoding")).isEmpty();
    }

    @Test
    void aNameThatSomebodyLetsPointHereIsRefused() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", URI.create(Assistant.ADDRESS).getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write("POST /mcp HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\nContent-Length: %d\r\n\r\n%s".formatted(LIST.length(), LIST)
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).startsWith("HTTP/1.1 403");
        }
    }

    @Test
    void otherMachinesAreAnsweredWithATokenAlone() {
        try (Service open = service(null); Service guarded = service("s3cret")) {
            assertThat(list(open.start()).statusCode()).isEqualTo(404);
            String address = guarded.start();
            assertThat(list(address).statusCode()).isEqualTo(401);
            assertThat(list(address, "Authorization", "Bearer other").statusCode()).isEqualTo(401);
            assertThat(list(address, "Authorization", "Bearer s3cret").statusCode()).isEqualTo(200);
        }
    }

    private Service service(String token) {
        return new Service(new Settings("0.0.0.0", 0, folder, null, null, "neo4j", null, null, false, Cypher.USUAL,
                new Access(false, List.of(), List.of(), null, token, null), null));
    }

    private static HttpResponse<String> list(String address, String... headers) {
        return Assistant.post(address, LIST, headers);
    }

    private static HttpResponse<String> modern(String method, String version, String... headers) {
        return Assistant.post("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"%s\",\"params\":{%s}}".formatted(method, META.formatted(version)), headers);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return TestServer.parse(answer.body());
    }
}
