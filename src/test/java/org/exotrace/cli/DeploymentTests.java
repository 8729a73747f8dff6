package org.exotrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the unit and the container promise to those who run them. */
class DeploymentTests {

    private static final String END = "-XX:+ExitOnOutOfMemoryError";

    @Test
    void theUnitGivesTheProgramNoMoreThanItNeeds() throws IOException {
        assertThat(Files.readAllLines(Path.of("examples/service/exotrace.service"))).contains(
                "UMask=0077", "StateDirectoryMode=0700", "MemoryMax=1536M", "CapabilityBoundingSet=", "NoNewPrivileges=yes",
                "RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX", "SystemCallFilter=@system-service", "PrivateDevices=yes",
                "ProtectKernelLogs=yes", "ProtectKernelModules=yes", "ProtectKernelTunables=yes");
    }

    @Test
    void theContainerIsAskedWhetherItIsHealthyAndTakesDigests() throws IOException {
        assertThat(Files.readString(Path.of("Dockerfile"))).contains("HEALTHCHECK ", "/api/v1/health", "ARG JRE=", "FROM ${JRE}",
                "--build-arg JRE=eclipse-temurin:17-jre@sha256:");
    }

    /** A process out of memory answers nothing that could be trusted. */
    @Test
    void everyJavaThatWeStartEndsWhereMemoryRunsOut() throws IOException {
        for (String file : new String[] {"pom.xml", "Dockerfile", "examples/service/exotrace.service"}) {
            assertThat(Files.readString(Path.of(file))).as(file).contains(END);
        }
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            List<Path> starting = sources.filter(it -> Files.isRegularFile(it) && read(it).contains("new ProcessBuilder(")
                    && read(it).contains("\"java\"")).toList();
            assertThat(starting).as("classes that start a JVM").isNotEmpty().allSatisfy(it -> assertThat(read(it)).contains(END));
        }
    }

    /** Of those of the build only the one by which it ends with Maven is not for somebody who starts it by hand. */
    @Test
    void theLaunchersGiveTheFlagsOfTheBuild() throws IOException {
        String flags = Files.readString(Path.of("pom.xml")).replaceFirst("(?s).*<jvm.flags>(.*?)</jvm.flags>.*", "$1");
        List<String> wanted = Stream.of(flags.split(" ")).filter(it -> it.startsWith("-X") && !it.contains("Archive")).toList();
        assertThat(wanted).hasSizeGreaterThan(4);
        for (String file : new String[] {"bin/exotrace", "bin/exotrace.cmd"}) {
            assertThat(Files.readString(Path.of(file))).as(file).contains(wanted).contains("-XX:SharedArchiveFile=").contains("JAVA_OPTS");
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
