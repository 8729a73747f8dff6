package org.exotrace.seed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exotrace.model.Publication;
import org.exotrace.model.Statement;
import org.exotrace.model.Trap;
import org.exotrace.support.Seeds;
import org.junit.jupiter.api.Test;

class ShippedSeedsTests {

    @Test
    void holdEveryRecordOnceInAFileOfItsThemeAndName() {
        assertThat(Seeds.paths("statements")).hasSize(221).allSatisfy(path -> {
            JsonNode file = Seeds.yaml(path);
            String theme = file.path("theme").asText("other").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
            assertThat(path.getParent().getFileName()).hasToString(theme);
            assertThat(path.getFileName().toString()).startsWith(file.path("record").asText() + "-");
        });
        assertThat(Seeds.Shipped.DATA.statements()).extracting(Statement::record)
                .containsExactlyElementsOf(Stream.concat(
                        IntStream.rangeClosed(1, 101).mapToObj("E%03d"::formatted),
                        IntStream.rangeClosed(1, 120).mapToObj("G%03d"::formatted)).toList());
    }

    @Test
    void comeToTheCountsOfTheCuration() {
        assertThat(Seeds.Shipped.CATALOGUE.counts().toString()).isEqualTo(
                "{statements=221, chains=172, steps=616, transfers=487, entities=588, publications=125, documents=95, evidence=235}");
        assertThat(Seeds.Shipped.DATA.statements().stream().mapToInt(it -> it.participants().size()).sum()).isEqualTo(1476);
    }

    @Test
    void useEveryTrapButThoseOfTheWholeText() {
        List<String> used = Seeds.Shipped.DATA.statements().stream().flatMap(it -> it.traps().stream()).distinct().toList();
        assertThat(Seeds.Shipped.CATALOGUE.publication("xie2023").traps()).filteredOn(it -> !used.contains(it.id()))
                .extracting(Trap::id).containsExactly("T35", "T42");
    }

    @Test
    void coverEverySentenceOfTheReviewOrSayWhyNot() {
        Publication review = Seeds.Shipped.CATALOGUE.publication("xie2023");
        assertThat(review.coverage()).allSatisfy(it -> assertThat(it.statements().isEmpty()).isEqualTo(it.reason() != null));
        assertThat(review.coverage().stream().flatMap(it -> it.statements().stream()).distinct().sorted()).containsExactlyElementsOf(
                Seeds.Shipped.DATA.statements().stream().filter(it -> it.document().equals("xie2023")).map(Statement::record).toList());
    }

    @Test
    void areTheExamplesOfTheCuratorsGuide() throws IOException {
        String guide = Files.readString(Seeds.FOLDER.resolve("README.md"));
        for (String beginning : List.of("G047-", "E007-", "yang2018.yaml")) {
            Path file = Stream.of("statements", "documents").flatMap(it -> Seeds.paths(it).stream())
                    .filter(it -> it.getFileName().toString().startsWith(beginning)).findFirst().orElseThrow();
            assertThat(guide).contains("```yaml\n" + Files.readString(file) + "```");
        }
    }
}
