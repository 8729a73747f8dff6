package org.exotrace.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.exotrace.path.CargoAnswer;
import org.exotrace.support.Seeds;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of lists, from all shipped statements. */
class AnnotateTests {

    /** A line of the gold list, which was written from the seeds by hand. */
    record Gold(String given, Outcome outcome, String entity, List<String> statements, String near) {}

    static Stream<Gold> gold() {
        try {
            return Files.readAllLines(Path.of("src/test/resources/annotate/gold.tsv")).stream().skip(1).map(it -> it.split("\t", -1))
                    .map(it -> new Gold(it[0], Outcome.valueOf(it[1].toUpperCase(Locale.ROOT)), it[2],
                            it[3].isEmpty() ? List.of() : List.of(it[3].split(",")), it[4]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("gold")
    void theGoldListIsAnsweredAsItWasWritten(Gold gold) {
        Annotation.Item it = of(item(gold.given(), null)).items().get(0);
        assertThat(it.outcome()).isEqualTo(gold.outcome());
        assertThat(it.entity() == null ? "" : it.entity().id()).isEqualTo(gold.entity());
        assertThat(it.chains().stream().map(CargoAnswer.Chain::statement).distinct().toList()).isEqualTo(gold.statements());
        assertThat(it.near()).contains(gold.near().isEmpty() ? new String[0] : new String[] {gold.near()});
    }

    @Test
    void mixedIdentifiersGiveTheSameAsSymbols() {
        Annotation symbols = of(item("CD274", 1.0), item("TGFB1", -1.0), item("miR-105", 2.0), item("A2M", 1.0), item("ITGA6", 1.0));
        for (List<String> others : List.of(List.of("Q9NZQ7", "P01137", "hsa-miR-105-5p", "P01023", "P23229"),
                List.of("ENSG00000120217", "NCBIGene:7040", "MIMAT0000102", "NCBIGene:2", "ENSG00000091409"))) {
            Annotation same = of(item(others.get(0), 1.0), item(others.get(1), -1.0), item(others.get(2), 2.0), item(others.get(3), 1.0), item(others.get(4), 1.0));
            assertThat(same.coverage()).isEqualTo(symbols.coverage());
            assertThat(same.effects()).isEqualTo(symbols.effects());
            assertThat(same.items()).extracting(Annotation.Item::chains).isEqualTo(symbols.items().stream().map(Annotation.Item::chains).toList());
        }
    }

    @Test
    void lettersThatAreAGenesAreThatGeneInAListWhateverElseTheyMeanHere() {
        assertThat(of(item("APC", null)).items().get(0).outcome()).isEqualTo(Outcome.RESOLVED_ONLY);
    }

    private static ListItem item(String name, @Nullable Double log2fc) {
        return ListItem.named(name, log2fc);
    }

    private static Annotation of(ListItem... items) {
        return Annotator.answer(Seeds.Shipped.CATALOGUE, new AnnotateRequest(List.of(items), null, false, 2_000));
    }
}
