package org.exotrace.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.exotrace.model.DataSet;
import org.exotrace.model.Entity;
import org.exotrace.model.EntityType;
import org.exotrace.model.Site;
import org.exotrace.support.Make;
import org.exotrace.support.Seeds;
import org.junit.jupiter.api.Test;

class DataVersionTests {

    @Test
    void isAShaOf256BitsWithItsNameInFront() {
        assertThat(DataVersion.of(Seeds.DATA)).matches("sha256:[0-9a-f]{64}");
        assertThat(DataVersion.brief(DataVersion.of(Seeds.DATA))).matches("[0-9a-f]{12}");
    }

    @Test
    void staysTheSameWhateverTheOrderOfFiles() {
        Random random = new Random(7);
        for (int round = 0; round < 20; round++) {
            DataSet shuffled = new DataSet(shuffled(Seeds.DATA.datasets(), random),
                    shuffled(Seeds.DATA.themes(), random), shuffled(Seeds.DATA.entities(), random),
                    shuffled(Seeds.DATA.extensions(), random), shuffled(Seeds.DATA.publications(), random),
                    shuffled(Seeds.DATA.statements(), random), shuffled(Seeds.DATA.conflicts(), random));
            assertThat(DataVersion.of(shuffled)).isEqualTo(DataVersion.of(Seeds.DATA));
        }
    }

    @Test
    void staysTheSameForComposedAndDecomposedLetters() {
        assertThat(version("caf\u00e9")).isEqualTo(version("cafe\u0301"));
    }

    @Test
    void changesWithOneLetter() {
        assertThat(version("misprint")).isNotEqualTo(version("misprint."));
    }

    @Test
    void changesWithTheSiteOfAnEntityAndWithItsSource() {
        Entity none = Make.entity("gene:X", "X", EntityType.PROTEIN, null, null);
        Entity placed = Make.placed(none, new Site(Site.Where.MEMBRANE, new Site.Source("a", null, null, "b")));
        Entity other = Make.placed(none, new Site(Site.Where.MEMBRANE, new Site.Source("a", null, null, "c")));
        assertThat(Stream.of(none, placed, other).map(DataVersionTests::version)).doesNotHaveDuplicates();
    }

    private static String version(Entity entity) {
        return DataVersion.of(Make.dataSet(List.of(entity), List.of(), List.of()));
    }

    private static String version(String what) {
        return version(Make.entity("gene:X", what, EntityType.PROTEIN, null, null));
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}
