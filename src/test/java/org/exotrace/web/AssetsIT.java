package org.exotrace.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.exotrace.config.Settings;
import org.exotrace.support.TestGraph;
import org.exotrace.support.TestServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What browsers and proxies are told to keep of the page. They answer without a database. */
@Tag("own-database")
class AssetsIT {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    @Test
    void thePageIsNeverKeptAndWhatItNamesIsKeptForEver() {
        try (WebServer server = serve(null)) {
            HttpResponse<String> page = get(server, "statement/G047");
            assertThat(page.headers().allValues("Cache-Control")).containsExactly("no-store");
            List<String> named = named(page.body());
            assertThat(named).hasSize(4).allMatch(it -> it.matches("assets/[0-9a-f]{16}/.*"));
            for (String address : named) {
                assertThat(get(server, address).statusCode()).as(address).isEqualTo(200);
                assertThat(get(server, address).headers().allValues("Cache-Control")).as(address).containsExactly(FOR_EVER);
            }
        }
    }

    @Test
    void aFileHasItsTypeAndIsZippedForWhoTakesIt() throws Exception {
        try (WebServer server = serve(null)) {
            String script = named(get(server, "").body()).stream().filter(it -> it.endsWith("main.js")).findFirst().orElseThrow();
            HttpResponse<String> plain = get(server, script);
            assertThat(plain.headers().firstValue("Content-Type")).hasValue("text/javascript; charset=utf-8");
            assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
            HttpResponse<byte[]> zipped = HttpClient.newHttpClient().send(
                    HttpRequest.newBuilder(URI.create(address(server) + script)).header("Accept-Encoding", "gzip, br").build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            assertThat(zipped.headers().firstValue("Content-Encoding")).hasValue("gzip");
            assertThat(zipped.headers().firstValue("Vary")).hasValue("Accept-Encoding");
            try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(zipped.body()))) {
                assertThat(new String(in.readAllBytes())).isEqualTo(plain.body());
            }
            assertThat(TestServer.send(address(server), "HEAD", script).headers().map()).containsKey("cache-control");
        }
    }

    @Test
    void aFileOfAnotherBuildIsNotThereAndNobodyKeepsThat() {
        try (WebServer server = serve(null)) {
            for (String address : List.of("assets/0123456789abcdef/js/shell/main.js", "assets/js/shell/main.js", "assets/")) {
                HttpResponse<String> answer = get(server, address);
                assertThat(answer.statusCode()).as(address).isEqualTo(404);
                assertThat(answer.headers().allValues("Cache-Control")).as(address).containsExactly("no-store");
            }
        }
    }

    @Test
    void aFolderIsServedAsItIsAndSoIsWhatWasJustSaved(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("js"));
        Files.writeString(folder.resolve("index.html"), "<script type=\"module\" src=\"/assets/js/main.js\"></script>");
        Files.writeString(folder.resolve("js/main.js"), "import './one.js';");
        Files.writeString(folder.resolveSibling("secret.txt"), "secret");
        try (WebServer server = serve(folder)) {
            HttpResponse<String> before = get(server, "assets/js/main.js");
            assertThat(before.body()).isEqualTo("import './one.js';");
            assertThat(before.headers().allValues("Cache-Control")).containsExactly("no-store");
            Files.writeString(folder.resolve("js/main.js"), "import './two.js';");
            Files.writeString(folder.resolve("index.html"), "<title>new</title>");
            assertThat(get(server, "assets/js/main.js").body()).isEqualTo("import './two.js';");
            assertThat(get(server, "explore").body()).isEqualTo("<title>new</title>");
            for (String outside : List.of("assets/../secret.txt", "assets/%2e%2e/secret.txt", "assets/..%2fsecret.txt", "assets/js")) {
                assertThat(get(server, outside).statusCode()).as(outside).isIn(400, 404);
            }
        }
    }

    private static WebServer serve(Path frontend) {
        Settings settings = TestGraph.settings(TestGraph.folder()).withFrontend(frontend);
        return WebServer.start(settings, new Readiness(), List.of());
    }

    private static String address(WebServer server) {
        return "http://127.0.0.1:" + server.port() + "/";
    }

    private static HttpResponse<String> get(WebServer server, String path) {
        return TestServer.send(address(server), "GET", path);
    }

    /** Addresses of the files that a page names, without the slash in front. */
    private static List<String> named(String page) {
        return Pattern.compile("\"/(assets/[^\"]+)\"").matcher(page).results().map((MatchResult it) -> it.group(1)).toList();
    }
}
