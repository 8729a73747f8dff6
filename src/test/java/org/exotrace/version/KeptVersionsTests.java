package org.exotrace.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.failure.ProblemException;
import org.exotrace.json.DataVersion;
import org.exotrace.model.DataSet;
import org.exotrace.support.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptVersionsTests {

    private static final List<Catalogue> FIVE = IntStream.range(0, 5).mapToObj(KeptVersionsTests::first).toList();

    @TempDir
    private Path data;

    @Test
    void giveBackWhatWasKeptWithItsNameAndVersion() {
        KeptVersions kept = new KeptVersions(data, 50);
        kept.keep(Seeds.CATALOGUE);
        Catalogue read = new Versions(kept).get(FIVE.get(1), DataVersion.brief(Seeds.CATALOGUE.dataVersion()).toUpperCase());
        assertThat(read.dataSet()).isEqualTo(Seeds.DATA);
        assertThat(read.name()).isEqualTo("default");
        assertThat(read.dataVersion()).isEqualTo(Seeds.CATALOGUE.dataVersion());
        assertThat(new Versions(kept).get(FIVE.get(1), Seeds.CATALOGUE.dataVersion()).dataSet()).isEqualTo(Seeds.DATA);
    }

    @Test
    void theOneServedLastIsTheNewestAndTheOldestGoes() throws IOException {
        KeptVersions kept = new KeptVersions(data, 3);
        for (int i = 0; i < 4; i++) {
            kept.keep(FIVE.get(i));
            served(FIVE.get(i), i);
        }
        assertThat(versions(kept)).startsWith(version(3), version(2), version(1)).doesNotContain(version(0));
        kept.keep(FIVE.get(1));
        assertThat(versions(kept)).startsWith(version(1), version(3), version(2));
        new KeptVersions(data, 0).keep(FIVE.get(4));
        assertThat(versions(kept)).doesNotContain(version(1), version(2), version(3), version(4));
    }

    @Test
    void aFileThatIsNotWhatItsNameSaysIsNotThere() throws IOException {
        KeptVersions kept = new KeptVersions(data, 50);
        kept.keep(FIVE.get(0));
        kept.keep(FIVE.get(1));
        Files.copy(file(FIVE.get(1)), file(FIVE.get(2)));
        Files.write(file(FIVE.get(0)), new byte[] {1, 2, 3});
        Versions versions = new Versions(kept);
        for (Catalogue wrong : List.of(FIVE.get(0), FIVE.get(2))) {
            assertThatThrownBy(() -> versions.get(FIVE.get(1), wrong.dataVersion())).isInstanceOf(ProblemException.class)
                    .hasMessageContaining("Nothing is kept of the data version");
        }
    }

    @Test
    void thoseThatTheProgramBringsAreReadWithoutLoss() {
        KeptVersions kept = new KeptVersions(data, 50);
        assertThat(kept.all()).isNotEmpty().allSatisfy(it -> {
            Catalogue read = new Versions(kept).get(Seeds.CATALOGUE, it.dataVersion());
            assertThat(DataVersion.of(read.dataSet())).isEqualTo(it.dataVersion());
            assertThat(it.loadedAt()).isNotNull();
        });
    }

    @Test
    void aFolderThatCannotBeMadeEndsNothing() throws IOException {
        Files.writeString(data.resolve("versions"), "a file");
        KeptVersions kept = new KeptVersions(data, 50);
        kept.keep(FIVE.get(0));
        assertThat(new Versions(kept).all(FIVE.get(0)).get(0)).extracting(KnownVersion::dataVersion, KnownVersion::loadedAt)
                .containsExactly(version(0), null);
    }

    @Test
    void threeEarlierOnesAreHeldAndTheNextTakesThePlaceOfTheOneAskedForLongestAgo() {
        KeptVersions kept = new KeptVersions(data, 50);
        FIVE.forEach(kept::keep);
        Versions versions = new Versions(kept);
        List<Catalogue> first = Stream.of(0, 1, 2).map(i -> versions.get(Seeds.CATALOGUE, version(i))).toList();
        assertThat(versions.get(Seeds.CATALOGUE, version(0))).isSameAs(first.get(0));
        versions.get(Seeds.CATALOGUE, version(3));
        assertThat(versions.get(Seeds.CATALOGUE, version(0))).isSameAs(first.get(0));
        assertThat(versions.get(Seeds.CATALOGUE, version(2))).isSameAs(first.get(2));
        assertThat(versions.get(Seeds.CATALOGUE, version(1))).isNotSameAs(first.get(1));
    }

    private static Catalogue first(int many) {
        DataSet all = Seeds.DATA;
        DataSet less = new DataSet(all.datasets(), all.themes(), all.entities(), all.extensions(), all.publications(),
                all.statements().stream().limit(20 + many).toList(), List.of());
        return new Catalogue(less, "custom", DataVersion.of(less));
    }

    private static String version(int i) {
        return FIVE.get(i).dataVersion();
    }

    private static List<String> versions(KeptVersions kept) {
        return kept.all().stream().map(KnownVersion::dataVersion).toList();
    }

    private Path file(Catalogue catalogue) {
        return data.resolve("versions").resolve(KeptVersions.digits(catalogue.dataVersion()) + ".zip");
    }

    /** As long ago as an order needs. */
    private void served(Catalogue catalogue, int second) throws IOException {
        Files.setLastModifiedTime(file(catalogue), FileTime.from(Instant.parse("2026-11-26T00:00:00Z").plusSeconds(second)));
    }
}
