package org.exotrace.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.entity.Names;
import org.exotrace.model.Entity;
import org.exotrace.path.CargoAnswer;
import org.exotrace.support.Seeds;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    void theGoldListHasThirtyMechanismsOfBothSheetsAndTenEachOfWhatIsLess() {
        Map<Outcome, Long> counts = gold().collect(Collectors.groupingBy(Gold::outcome, Collectors.counting()));
        assertThat(counts).containsEntry(Outcome.CARGO, 30L).containsEntry(Outcome.DETECTED, 10L);
        assertThat(gold().filter(it -> it.outcome() == Outcome.AMBIGUOUS || !it.near().isEmpty())).hasSize(10);
        assertThat(gold()).hasSize(60);
        assertThat(gold().flatMap(it -> it.statements().stream()).map(it -> it.charAt(0))).contains('G', 'E');
    }

    @ParameterizedTest
    @CsvSource({"STAT3, gene:STAT3", "KLF2, gene:KLF2", "TLR4, gene:TLR4", "CTLA4, gene:CTLA4"})
    void whatStatementsNameInAnotherPartIsElsewhere(String given, String entity) {
        Annotation.Item it = of(item(given, null)).items().get(0);
        assertThat(it.outcome()).isEqualTo(Outcome.ELSEWHERE);
        assertThat(Objects.requireNonNull(it.entity()).id()).isEqualTo(entity);
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

    /** Those that are here, but for RNA, which goes by the number of its gene. */
    static Stream<Gold> held() {
        return gold().filter(it -> !it.entity().isEmpty() && Seeds.Shipped.CATALOGUE.entity(it.entity()).transcriptOf() == null);
    }

    /** UniProt and NCBIGene of genes, miRBase of microRNAs: whatever the seeds know of a thing of the gold list. */
    @ParameterizedTest
    @MethodSource("held")
    void everyAccessionOfAThingOfTheGoldListGivesWhatItsNameGives(Gold gold) {
        Annotation.Item named = of(item(gold.given(), 1.0)).items().get(0);
        Entity entity = Seeds.Shipped.CATALOGUE.entity(gold.entity());
        Names.curies(entity).filter(it -> it.matches("(UniProtKB|NCBIGene|MIRBASE|HGNC):.*")).flatMap(it -> it.startsWith("UniProtKB:") || it.startsWith("MIRBASE:MIMAT")
                ? Stream.of(it, it.substring(it.indexOf(':') + 1)) : Stream.of(it)).forEach(accession -> {
                    Annotation.Item same = of(item(accession, 1.0)).items().get(0);
                    assertThat(same.outcome()).as(accession).isEqualTo(named.outcome());
                    assertThat(same.chains()).as(accession).isEqualTo(named.chains());
                });
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
