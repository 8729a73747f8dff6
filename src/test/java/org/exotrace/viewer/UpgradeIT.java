package org.exotrace.viewer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.TimeUnit;
import org.exotrace.support.BrowserTest;
import org.exotrace.support.Jar;
import org.exotrace.support.TestGraph;
import org.exotrace.support.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar is replaced by one with a file of equal length and date, as a fixed build date gives it; the address stays. */
@BrowserTest
class UpgradeIT {

    private static final String FILE = "/frontend/js/statement/evidence.js";
    private static final String BEFORE = "'Evidence'";
    private static final String AFTER = "'Avidence'";

    @TempDir
    private static Path folder;

    private final Path store = TestGraph.folder();

    @Test
    void browserAndClientsGetWhatTheNextBuildChanged(Page page) throws Exception {
        int port = freePort();
        String address = "http://127.0.0.1:" + port + "/";
        Path next = changed(Jar.path());
        Process before = serve(Jar.path(), port);
        HttpResponse<String> first;
        try {
            page.navigate(address + "statement/G047");
            assertThat(page.locator("#evidence-title")).hasText("Evidence");
            first = TestServer.send(address, "GET", "api/v1/statements/G047");
        } finally {
            stop(before);
        }
        Process after = serve(next, port);
        try {
            goesOnInTheOldTab(page);
            page.navigate(address + "statement/G047");
            assertThat(page.locator("#evidence-title")).hasText("Avidence");
            HttpResponse<String> second = TestServer.send(address, "GET", "api/v1/statements/G047", "If-None-Match", tag(first));
            assertThat(second.statusCode()).isEqualTo(200);
            assertThat(second.body()).isEqualTo(first.body());
            assertThat(TestServer.send(address, "GET", "api/v1/statements/G047", "If-None-Match", tag(second)).statusCode()).isEqualTo(304);
        } finally {
            stop(after);
        }
    }

    /** It has all its files already. */
    private static void goesOnInTheOldTab(Page page) {
        page.locator(".site-nav a[href='/find']").click();
        assertThat(page.locator("main[data-screen=find][data-ready=true]")).isVisible();
        page.goBack();
        assertThat(page.locator("#evidence-title")).hasText("Evidence");
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    private static Path changed(Path jar) throws IOException {
        Path copy = Files.copy(jar, folder.resolve("next.jar"));
        try (FileSystem inside = FileSystems.newFileSystem(copy)) {
            Path file = inside.getPath(FILE);
            FileTime date = Files.getLastModifiedTime(file);
            String text = Files.readString(file);
            String other = text.replace(BEFORE, AFTER);
            assertThat(other).hasSameSizeAs(text).isNotEqualTo(text);
            Files.writeString(file, other);
            Files.setLastModifiedTime(file, date);
        }
        return copy;
    }

    private Process serve(Path jar, int port) throws IOException {
        Process process = Jar.command(jar, "--port", String.valueOf(port), "--data", store.toString()).start();
        process.errorReader().lines().takeWhile(line -> !line.contains("Ready: ")).forEach(line -> {});
        return process;
    }

    private static void stop(Process process) throws InterruptedException {
        process.destroy();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }
}
