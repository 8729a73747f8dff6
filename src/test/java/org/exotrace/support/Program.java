package org.exotrace.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs programs of the machine. */
public final class Program {

    private Program() {}

    /** What it says on both its outputs; it has to end well, and soon. */
    public static String run(Path folder, String... command) throws IOException, InterruptedException {
        Path said = Files.createTempFile("exotrace-said", ".log");
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
                .redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        try {
            boolean ended = process.waitFor(2, TimeUnit.MINUTES);
            String output = new String(Files.readAllBytes(said), StandardCharsets.UTF_8);
            assertThat(ended).as("%s ended in time%n%s", List.of(command), output).isTrue();
            assertThat(process.exitValue()).as("%s%n%s", List.of(command), output).isZero();
            return output;
        } finally {
            process.destroyForcibly();
            Files.delete(said);
        }
    }

    /** A new folder for what programs write, below {@code target}. */
    public static Path folder(String name) throws IOException {
        return Files.createTempDirectory(Files.createDirectories(Path.of("target", "examples")), name);
    }
}
