package org.exotrace.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.exotrace.model.Statement;
import org.exotrace.support.Seeds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueFileTests {

    @TempDir
    private Path folder;

    private CatalogueFile file;

    @BeforeEach
    void write() {
        file = new CatalogueFile(folder);
        file.write(Seeds.CATALOGUE, "seeds-1");
    }

    @Test
    void givesBackWhatWasKept() {
        Catalogue kept = file.read("seeds-1").orElseThrow();
        assertThat(kept.dataVersion()).isEqualTo(Seeds.CATALOGUE.dataVersion());
        assertThat(kept.statements()).isEqualTo(Seeds.CATALOGUE.statements());
        assertThat(kept.counts()).isEqualTo(Seeds.CATALOGUE.counts());
    }

    @Test
    void holdsAnIdThatStandsInManyPlacesOnce() {
        Catalogue kept = file.read("seeds-1").orElseThrow();
        assertThat(kept.statements()).flatMap(Statement::participants).isNotEmpty()
                .allSatisfy(it -> assertThat(it.entity()).isSameAs(kept.entity(it.entity()).id()));
    }

    @Test
    void saysHowMuchItHoldsBeforeItIsRead() throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(folder.resolve("catalogue.json.gz")))) {
            assertThat(file.length()).isEqualTo(in.readAllBytes().length);
        }
        file.forget();
        assertThat(file.length()).isZero();
    }

    @Test
    void isNotTrustedWhenOtherSeedsShip() {
        assertThat(file.read("seeds-2")).isEmpty();
    }

    @Test
    void isTrustedWhateverShipsWhenTheDataAreSomebodysOwn() {
        file.write(Seeds.CATALOGUE, null);
        assertThat(file.read("seeds-2")).isPresent();
    }

    @Test
    void isNothingWhenItIsTornOrForgotten() throws IOException {
        Path path = folder.resolve("catalogue.json.gz");
        byte[] whole = Files.readAllBytes(path);
        Files.write(path, Arrays.copyOf(whole, whole.length / 2));
        assertThat(file.read("seeds-1")).isEmpty();
        file.forget();
        assertThat(file.read("seeds-1")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "{}", "[]", "{\"name\":\"default\",\"seeds\":\"seeds-1\",\"data_version\":\"sha256:0\",\"data\":"
            + "{\"entities\":[],\"publications\":[],\"statements\":[],\"traps\":[]}}"})
    void isNothingWhenSomebodyElseWroteIt(String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
        Files.write(folder.resolve("catalogue.json.gz"), bytes.toByteArray());
        assertThat(file.read("seeds-1")).isEmpty();
    }

    @Test
    void isNothingWithoutItsChecksumOrWithAnotherByte() throws IOException {
        Path path = folder.resolve("catalogue.json.gz");
        byte[] bytes = Files.readAllBytes(path);
        bytes[4] ^= 1;
        Files.write(path, bytes);
        assertThat(file.read("seeds-1")).as("the time in the header of gzip, which nobody reads").isEmpty();
        file.write(Seeds.CATALOGUE, "seeds-1");
        Files.delete(folder.resolve("catalogue.json.gz.sha256"));
        assertThat(file.read("seeds-1")).isEmpty();
    }
}
