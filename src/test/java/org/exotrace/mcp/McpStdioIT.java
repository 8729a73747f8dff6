package org.exotrace.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.exotrace.support.LoadedStore;
import org.exotrace.support.TestServer;
import org.junit.jupiter.api.Test;

/** {@code exotrace mcp}, as an assistant that starts it has it. */
class McpStdioIT {

    private static final String LIST = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\"}";
    private static final String CALL = "{\"jsonrpc\":\"2.0\",\"id\":\"x\",\"method\":\"tools/call\",\"params\":{\"name\":\"get_statement\",\"arguments\":{\"id\":\"G047\"},"
            + "\"_meta\":{\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\",\"io.modelcontextprotocol/clientCapabilities\":{}}}}";

    @Test
    void aRunningServerListsTheSameToolsByteForByteAndNothingElseIsSaid() throws Exception {
        McpStdio stdio = new McpStdio(URI.create(Assistant.ADDRESS), null);
        assertThat(stdio.isThere()).isTrue();
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        String sent = String.join("\n", LIST, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}", "", CALL, "zzz", " ".repeat(65 * 1024) + LIST);
        stdio.run(new ByteArrayInputStream(sent.getBytes(StandardCharsets.UTF_8)), new PrintStream(said, true, StandardCharsets.UTF_8));
        List<String> lines = said.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).isEqualTo(Assistant.post(LIST).body());
        assertThat(TestServer.parse(lines.get(1)).at("/result/structuredContent/statement/id").asText()).isEqualTo("G047");
        assertThat(TestServer.parse(lines.get(2)).at("/error/code").asInt()).isEqualTo(-32700);
        assertThat(TestServer.parse(lines.get(3)).at("/error/message").asText()).contains("65,536 bytes");
    }

    @Test
    void whereNoServerRunsItStartsOneAndEndsWithItsInput() throws Exception {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "--add-opens=java.base/java.nio=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                "org.exotrace.cli.Main", "mcp", "--port", String.valueOf(closedPort()), "--data", LoadedStore.copy().toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (InputStream said = process.getInputStream()) {
            process.getOutputStream().write((CALL + "\n").getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().close();
            List<String> lines = new String(said.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            assertThat(lines).hasSize(1);
            JsonNode answer = TestServer.parse(lines.get(0));
            assertThat(answer.path("id").asText()).isEqualTo("x");
            assertThat(answer.at("/result/structuredContent/statement/id").asText()).isEqualTo("G047");
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).isZero();
        } finally {
            process.destroyForcibly();
        }
    }

    private static int closedPort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }
}
