package org.exotrace.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.exotrace.config.Program;
import org.exotrace.failure.SurroundingsException;
import org.exotrace.json.DataVersion;
import org.exotrace.json.Json;
import org.exotrace.seed.SeedReader;
import org.exotrace.support.Beside;
import org.exotrace.support.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseTests {

    private static final Release RELEASE = new Release(Beside.CATALOGUE, LocalDate.of(2026, 11, 27));

    @TempDir
    private Path folder;

    @Test
    void holdsTheDataTheWayToCiteThemAndTheirChecksums() throws Exception {
        assertThat(RELEASE.write(folder)).containsExactly("CITATION.cff", "LICENCES.md", "SHA256SUMS", "data.json", "kgx.zip", "legs.tsv", "ro-crate-metadata.json");
        assertThat(DataVersion.of(SeedReader.read(folder.resolve("data.json")))).isEqualTo(Beside.CATALOGUE.dataVersion());
        assertThat(DataVersion.of(SeedReader.read(folder.resolve("kgx.zip")))).isEqualTo(Beside.CATALOGUE.dataVersion());
        Process check = new ProcessBuilder("sha256sum", "--check", "--strict", "SHA256SUMS").directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        assertThat(check.waitFor()).isZero();
        assertThat(Files.readAllLines(folder.resolve("SHA256SUMS"))).hasSize(6);
    }

    @Test
    void canBeCitedWithVersionAndDate() throws IOException {
        RELEASE.write(folder);
        JsonNode file = Seeds.yaml(folder.resolve("CITATION.cff"));
        assertThat(file.path("type").asText()).isEqualTo("dataset");
        assertThat(file.path("version").asText()).isEqualTo(Program.version() + "+" + DataVersion.brief(Beside.CATALOGUE.dataVersion()));
        assertThat(file.path("date-released").asText()).isEqualTo("2026-11-27");
        assertThat(file.path("identifiers").path(0).path("value").asText()).isEqualTo(Beside.CATALOGUE.dataVersion());
        assertThat(file.path("license").toString()).contains("CC-BY-4.0");
    }

    @Test
    void theCrateNamesEveryFileAndTheLicenceOfEachDataSet() throws IOException {
        RELEASE.write(folder);
        Map<String, JsonNode> things = new HashMap<>();
        Json.API.readTree(folder.resolve("ro-crate-metadata.json").toFile()).path("@graph").forEach(it -> things.put(it.path("@id").asText(), it));
        assertThat(things.get("ro-crate-metadata.json").path("about").path("@id").asText()).isEqualTo("./");
        assertThat(things.get("./").path("hasPart")).hasSize(5).allSatisfy(it -> {
            Path file = folder.resolve(it.path("@id").asText());
            assertThat(Files.size(file)).isEqualTo(things.get(it.path("@id").asText()).path("contentSize").asLong());
        });
        assertThat(things.get("#shipped").path("license").path("@id").asText()).isEqualTo("https://spdx.org/licenses/CC-BY-4.0");
        assertThat(Files.readString(folder.resolve("LICENCES.md"))).contains("| shipped |", "| beside |", "CC-BY-4.0");
    }

    @Test
    void theSameDataAndDateGiveTheSameBytesAndAFolderIsNotWrittenOver() throws IOException {
        Path one = folder.resolve("one");
        Path other = folder.resolve("other");
        List<String> files = RELEASE.write(one);
        RELEASE.write(other);
        for (String it : files) {
            assertThat(other.resolve(it)).hasSameBinaryContentAs(one.resolve(it));
        }
        assertThatExceptionOfType(SurroundingsException.class).isThrownBy(() -> RELEASE.write(one)).withMessageContaining("is not empty");
    }
}
