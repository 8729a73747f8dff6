package org.exotrace.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.exotrace.support.Seeds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}
