package org.exotrace.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.exotrace.failure.ProblemException;
import org.exotrace.model.Role;
import org.exotrace.support.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every approved symbol of a human gene is that gene, unknown, or said to be read as something else. */
class GeneSymbolsTests {

    private static final Names NAMES = Names.of(Seeds.Shipped.CATALOGUE);

    @Test
    void noSymbolIsSilentlyReadAsSomethingElse() {
        Map<String, Integer> counts = new TreeMap<>();
        Set<String> elsewhere = new TreeSet<>();
        for (Genes.Gene gene : Genes.all()) {
            String what = NAMES.find(gene.symbol()).map(it -> {
                if (Names.curies(it.entity()).anyMatch(gene.curie()::equals) || gene.symbol().equals(it.entity().symbol())) {
                    assertThat(it.readAs()).as(gene.symbol()).isNull();
                    return "the gene";
                }
                assertThat(it.readAs()).as("%s is read as %s", gene.symbol(), it.entity().id()).isNotNull()
                        .extracting(ReadAs::not).isEqualTo(gene);
                elsewhere.add(gene.symbol());
                return "said to be read as something else";
            }).orElse("unknown");
            counts.merge(what, 1, Integer::sum);
        }
        System.out.println("approved symbols: " + counts + " " + elsewhere);
        assertThat(counts.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(43_547);
        assertThat(elsewhere).containsExactly("APC", "CAMP", "MSC");
    }

    @ParameterizedTest
    @ValueSource(strings = {"APCS", "HCCS", "CAFS", "DCS"})
    void lettersInCapitalsKeepTheirS(String name) {
        assertThat(NAMES.find(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"APC", "apc", "APCs", "MSC", "MSCs", "CAMP"})
    void aNameThatIsAGenesIsSaidNotToBe(String name) {
        ReadAs readAs = Objects.requireNonNull(NAMES.get(name).readAs());
        assertThat(readAs.says()).startsWith("'%s' is read as ".formatted(name)).contains("not as the gene ");
        assertThat(Ref.to(Seeds.Shipped.CATALOGUE, NAMES.get(name)).readAs()).isEqualTo(readAs);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cAMP", "antigen-presenting cell", "cell:apc", "CD274", "PD-L1", "MIR155", "DC", "CTL", "EV"})
    void aNameThatIsNoOtherGenesNeedsNoWord(String name) {
        assertThat(NAMES.get(name).readAs()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"APC", "MSC"})
    void whereAMoleculeIsWantedSuchANameIsUnknown(String name) {
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> NAMES.get(name, Set.of(Role.CARGO)))
                .satisfies(it -> assertThat(it.type().code()).isEqualTo("unknown-entity"))
                .withMessageContaining("No molecule of these data is called '%s'", name);
        assertThat(Optional.of(NAMES.get(name, Set.of(Role.SOURCE)))).isNotEmpty();
    }
}
