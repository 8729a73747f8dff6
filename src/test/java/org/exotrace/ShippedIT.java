package org.exotrace;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.json.Json;
import org.exotrace.support.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** What the jar holds besides the program, and that it holds the same however it was built. */
class ShippedIT {

    private static final Path PLAIN = Path.of("target", "libraries.txt");

    private static List<String> entries() throws IOException {
        try (JarFile jar = new JarFile(System.getProperty("exotrace.jar"))) {
            return jar.stream().map(it -> it.getName()).toList();
        }
    }

    private static String text(String entry) throws IOException {
        try (JarFile jar = new JarFile(System.getProperty("exotrace.jar"))) {
            return new String(jar.getInputStream(jar.getEntry(entry)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Names of files from a class path. */
    private static Set<String> libraries(Path list) throws IOException {
        return Stream.of(Files.readString(list).strip().split(File.pathSeparator)).map(it -> Path.of(it).getFileName().toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void itsOwnLicenceAndNoticeHaveNamesOfTheirOwn() throws IOException {
        assertThat(text("META-INF/exotrace/LICENSE")).isEqualTo(Files.readString(Path.of("LICENSE")));
        assertThat(text("META-INF/exotrace/NOTICE")).isEqualTo(Files.readString(Path.of("NOTICE"))).contains("CellPhoneDB");
    }

    @Test
    void theLicencesAndNoticesOfLibrariesStandBelowTheirNames() throws IOException {
        assertThat(text("META-INF/exotrace/libraries/neo4j-jar/LICENSE.txt")).contains("GNU GENERAL PUBLIC LICENSE");
        assertThat(text("META-INF/exotrace/libraries/caffeine-jar/META-INF/LICENSE")).contains("Apache License");
        assertThat(text("META-INF/exotrace/libraries/jackson-core-jar/META-INF/NOTICE")).contains("Jackson");
        assertThat(entries().stream().filter(it -> it.matches("META-INF/exotrace/libraries/[^/]+/"))).hasSizeGreaterThan(50);
    }

    @Test
    void whatMeasuresIsNotThere() throws IOException {
        assertThat(entries().stream().filter(it -> it.startsWith("cypher/read/"))).isNotEmpty();
        assertThat(entries().stream().filter(it -> it.matches("(cypher/|org/exotrace/)?bench/.*|(?!clients/).*\\.py|org/exotrace/.*/Kernel\\.class")))
                .isEmpty();
    }

    @Test
    void nativeCodeIsThereForTheFivePlatformsOfNeo4jAlone() throws IOException {
        assertThat(entries().stream().filter(it -> it.matches(".*\\.(so|dll|dylib|jnilib|a)"))
                .map(it -> it.replaceAll("/lib[^/]*$|/jnidispatch.dll$|com/sun/jna/", "")).distinct())
                .containsExactlyInAnyOrder("META-INF/native", "linux/amd64", "linux/aarch64", "darwin/x86_64", "darwin/aarch64",
                        "win/amd64", "linux-x86-64", "linux-aarch64", "darwin-x86-64", "darwin-aarch64", "win32-x86-64");
    }

    @Test
    @EnabledIfSystemProperty(named = "exotrace.sbom", matches = "true", disabledReason = "it is written with -Psbom, as in CI")
    void theBillOfMaterialsNamesEveryLibraryWithItsVersionAndLicence() throws IOException {
        JsonNode bill = Json.API.readTree(Path.of("target", "exotrace-sbom.json").toFile());
        assertThat(bill.path("bomFormat").asText()).isEqualTo("CycloneDX");
        Set<String> files = new TreeSet<>();
        bill.path("components").forEach(it -> files.add(it.path("name").asText() + "-" + it.path("version").asText()));
        assertThat(libraries(PLAIN)).hasSizeGreaterThan(150).allSatisfy(
                file -> assertThat(files).anyMatch(it -> file.startsWith(it)));
        assertThat(bill.path("components")).allSatisfy(it -> assertThat(it.path("licenses")).as(it.path("name").asText()).isNotEmpty());
    }

    @Test
    void theQuickBuildResolvesTheSameLibraries(@TempDir Path folder) throws IOException, InterruptedException {
        Path quick = folder.resolve("libraries.txt");
        Program.run(Path.of("."), "./mvnw", "-o", "-q", "-B", "-Dserve", "dependency:build-classpath",
                "-Dmdep.includeScope=runtime", "-Dmdep.outputFile=" + quick);
        assertThat(libraries(quick)).isEqualTo(libraries(PLAIN));
    }
}
