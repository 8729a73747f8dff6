package org.exotrace.shown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Statement;
import org.exotrace.seed.SeedReader;
import org.exotrace.support.Make;
import org.exotrace.support.SeedCopy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A curator lowers a rung, never raises it, and both are told. */
class LoweredTests {

    @TempDir
    private Path folder;

    @Test
    void aLoweredRungStandsBesideTheOneThatItsExperimentsReach() {
        Catalogue catalogue = lowered();
        Shown it = Studies.of(catalogue, statement(catalogue, "E012"));
        assertThat(it.rung()).isEqualTo(new Reach(0, 1, null));
        assertThat(Studies.beforeLowered(catalogue, statement(catalogue, "E012"))).isEqualTo(new Reach(0, 4, null));
        assertThat(Studies.beforeLowered(catalogue, statement(catalogue, "E017"))).isNull();
        assertThat(it.pip(Pip.N).claimed()).as("its pips are what was read").isEqualTo(Half.LEFT);
    }

    @Test
    void togetherWithOthersItLiftsThemNoHigherThanItStands() {
        Catalogue catalogue = lowered();
        assertThat(together(catalogue, "E012", "E011")).isEqualTo(new Reach(0, 2, null));
        assertThat(together(catalogue, "E011", "E012")).isEqualTo(new Reach(0, 2, null));
        assertThat(together(catalogue, "E012", "E017")).as("E017 stands where it stood").isEqualTo(new Reach(0, 4, null));
    }

    private Catalogue lowered() {
        SeedCopy seeds = SeedCopy.in(folder);
        List.of("E012 1", "E011 2").forEach(it -> seeds.change(it.substring(0, 4), "  rung_of: cargo\n",
                "  rung_of: cargo\n  rung_override: {to: %s, reason: no reason, by: nobody, date: \"2026-11-27\"}\n".formatted(it.substring(5))));
        return Make.catalogue(SeedReader.read(folder));
    }

    private static Statement statement(Catalogue catalogue, String record) {
        return catalogue.findStatement(record).orElseThrow();
    }

    private static Reach together(Catalogue catalogue, String one, String other) {
        return Studies.of(catalogue, List.of(statement(catalogue, one), statement(catalogue, other))).rung();
    }
}
