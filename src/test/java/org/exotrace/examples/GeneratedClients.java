package org.exotrace.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.exotrace.support.Program;
import org.exotrace.support.TestServer;

/** What openapi-generator makes of the description that the server gives, in a folder, for three languages at once. */
final class GeneratedClients {

    /** What the build puts there: the generator, whole in one file, and libraries that its Java asks for. */
    static final Path TOOLS = Path.of("target/clients").toAbsolutePath();

    static final JsonNode DESCRIPTION = TestServer.json("/openapi.json");
    static final Path FOLDER = generate();

    private GeneratedClients() {}

    private static Path generate() {
        try {
            Path folder = Program.folder("generated").toAbsolutePath();
            try (Stream<Path> files = Files.list(Path.of("src/test/resources/clients/generated"))) {
                for (Path file : files.toList()) {
                    Files.copy(file, folder.resolve(file.getFileName()));
                }
            }
            Files.writeString(folder.resolve("openapi.json"), DESCRIPTION.toString());
            String said = Program.run(folder, Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                    "-jar", TOOLS.resolve("openapi-generator-cli.jar").toString(), "batch", "java.yaml", "typescript.yaml", "python.yaml");
            assertThat(said).contains("3 generators successfully").doesNotContain("ERROR", "WARN");
            return folder;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static List<Path> sources(String language, String end) throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER.resolve(language))) {
            return files.filter(it -> it.toString().endsWith(end)).toList();
        }
    }
}
