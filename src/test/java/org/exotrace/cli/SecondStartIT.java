package org.exotrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.jar.JarFile;
import org.exotrace.config.Build;
import org.exotrace.support.Jar;
import org.exotrace.support.Seeds;
import org.exotrace.support.TestGraph;
import org.exotrace.support.TestServer;
import org.junit.jupiter.api.Test;

/** What an earlier start kept beside the store answers while the database still opens. */
class SecondStartIT {

    @Test
    void answersStatementsBeforeTheDatabaseHasOpened() {
        Path folder = TestGraph.folder();
        String body;
        try (Service first = new Service(TestGraph.settings(folder))) {
            String address = first.start();
            first.openGraph();
            body = get(address, "statements/G047").body();
        }
        try (Service second = new Service(TestGraph.settings(folder))) {
            String address = second.start();
            Instant end = Instant.now().plusSeconds(60);
            while (get(address, "statements/G047").statusCode() == 503 && Instant.now().isBefore(end)) {
                Thread.onSpinWait();
            }
            assertThat(get(address, "statements/G047").body()).isEqualTo(body);
            assertThat(get(address, "health").body()).contains("\"status\":\"starting\"");
            assertThat(get(address, "entities/gene:CD274/neighbours").statusCode()).isEqualTo(503);
            second.openGraph();
            assertThat(get(address, "health").body()).contains("\"status\":\"ready\"");
            assertThat(get(address, "entities/gene:CD274/neighbours").statusCode()).isEqualTo(200);
        }
    }

    /** The jar brings the catalogue of its data. */
    @Test
    void theFirstStartOfTheJarAnswersStatementsWhileItsStoreIsMade() throws Exception {
        Process process = Jar.start("--port", "0", "--data", TestGraph.folder().toString());
        try {
            String address = process.inputReader().readLine().replace("Exotrace: ", "");
            Instant end = Instant.now().plusSeconds(60);
            while (get(address, "statements/G047").statusCode() == 503 && Instant.now().isBefore(end)) {
                Thread.onSpinWait();
            }
            assertThat(get(address, "statements/G047").body()).contains("\"G047\"", Seeds.Shipped.CATALOGUE.dataVersion());
            assertThat(get(address, "health").body()).contains("\"status\":\"starting\"");
        } finally {
            process.toHandle().destroyForcibly();
            process.waitFor();
        }
    }

    /** The build joins the page, so that no start does. */
    @Test
    void theJarBringsThePageOfItsFiles() throws IOException {
        try (JarFile jar = new JarFile(Jar.path().toFile())) {
            String[] of = text(jar, "of").split(" ");
            assertThat(of[0]).isEqualTo(Build.of(Jar.path()).hash("frontend/"));
            assertThat(text(jar, "index.html")).contains("src=\"/assets/%sjs/shell/main.js\"".formatted(of[1]));
            assertThat(text(jar, "js/shell/main.js")).contains("// js/find/");
        }
    }

    private static String text(JarFile jar, String name) throws IOException {
        return new String(jar.getInputStream(jar.getEntry("shipped/page/" + name)).readAllBytes(), StandardCharsets.UTF_8);
    }

    private static HttpResponse<String> get(String address, String resource) {
        return TestServer.send(address, "GET", "api/v1/" + resource);
    }
}
