package org.exotrace.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.json.DataVersion;
import org.exotrace.model.DataSet;
import org.exotrace.model.Statement;
import org.exotrace.path.VerdictValue;
import org.exotrace.seed.SeedReader;
import org.exotrace.support.SeedCopy;
import org.exotrace.support.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DifferTests {

    @TempDir
    private Path folder;

    @Test
    void aTurnedSignTurnsTheVerdictsThatRestOnItAndNoOther() {
        SeedCopy turned = SeedCopy.in(folder).change("G047", "relation: inhibits", "relation: activates")
                .change("G047", "direction: decrease", "direction: increase").change("G047", "polarity: suppresses", "polarity: activates");
        DataDiff found = Differ.of(Seeds.Shipped.CATALOGUE, catalogue(SeedReader.read(turned.folder())));
        assertThat(found.added()).isEmpty();
        assertThat(found.removed()).isEmpty();
        assertThat(found.changed()).singleElement().satisfies(it -> {
            assertThat(it.record()).isEqualTo("G047");
            assertThat(it.fields()).containsExactly("participants", "polarity", "steps");
        });
        assertThat(found.verdicts()).isNotEmpty().allSatisfy(it -> assertThat(it.because()).containsExactly("G047"));
        assertThat(found.verdicts()).anySatisfy(it -> {
            assertThat(it.from().id() + " " + it.to().id()).isEqualTo("gene:CD274 proc:tcell-response");
            assertThat(it.before().value()).isEqualTo(VerdictValue.DECREASES);
            assertThat(it.after().value()).isEqualTo(VerdictValue.INCREASES);
        });
        assertThat(found.conflicts()).isNotEmpty().allSatisfy(it -> assertThat(it.because()).containsExactly("G047"));
        assertThat(found.complete()).isTrue();
    }

    @Test
    void whatGoesOneWayRoundComesTheOtherWayRound() {
        Catalogue fewer = catalogue(less("G047"));
        DataDiff gone = Differ.of(Seeds.CATALOGUE, fewer);
        DataDiff come = Differ.of(fewer, Seeds.CATALOGUE);
        assertThat(gone.removed()).isEqualTo(come.added()).extracting(DataDiff.Thing::record).containsExactly("G047");
        assertThat(gone.verdicts()).isNotEmpty().hasSameSizeAs(come.verdicts()).allSatisfy(it -> assertThat(it.because()).containsExactly("G047"));
        assertThat(gone.verdicts().stream().map(it -> List.of(it.from(), it.to(), it.before(), it.after())).toList())
                .isEqualTo(come.verdicts().stream().map(it -> List.of(it.from(), it.to(), it.after(), it.before())).toList());
        assertThat(gone.conflicts().stream().map(it -> it.topic() + it.before()).toList())
                .isEqualTo(come.conflicts().stream().map(it -> it.topic() + it.after()).toList());
    }

    @Test
    void theSameDataDifferInNothing() {
        DataDiff none = Differ.of(Seeds.CATALOGUE, Seeds.CATALOGUE);
        assertThat(none.isSame()).isTrue();
        assertThat(List.of(none.added(), none.removed(), none.changed(), none.verdicts(), none.conflicts())).allSatisfy(it -> assertThat(it).isEmpty());
    }

    private static DataSet less(String record) {
        DataSet all = Seeds.DATA;
        List<Statement> left = all.statements().stream().filter(it -> !it.record().equals(record)).toList();
        return new DataSet(all.datasets(), all.themes(), all.entities(), all.extensions(), all.publications(), left, all.conflicts());
    }

    private static Catalogue catalogue(DataSet data) {
        return new Catalogue(data, "custom", DataVersion.of(data));
    }
}
