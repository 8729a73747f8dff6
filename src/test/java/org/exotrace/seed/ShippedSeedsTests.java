package org.exotrace.seed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.exotrace.model.Publication;
import org.exotrace.model.ReferenceStatus;
import org.exotrace.model.Statement;
import org.exotrace.model.Trap;
import org.exotrace.support.Seeds;
import org.junit.jupiter.api.Test;

class ShippedSeedsTests {

    @Test
    void holdEveryRecordOnceInAFileOfItsThemeAndName() {
        assertThat(Seeds.paths("statements")).hasSize(120).allSatisfy(path -> {
            JsonNode file = Seeds.yaml(path);
            String theme = file.path("theme").asText("other").toLowerCase(Locale.ROOT).replace(' ', '-');
            assertThat(path.getParent().getFileName()).hasToString(theme);
            assertThat(path.getFileName().toString()).startsWith(file.path("record").asText() + "-");
        });
        assertThat(Seeds.DATA.statements()).extracting(Statement::record)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 120).mapToObj("G%03d"::formatted).toList());
    }

    @Test
    void comeToTheCountsOfTheCuration() {
        assertThat(Seeds.CATALOGUE.counts().toString()).isEqualTo(
                "{statements=120, chains=71, steps=138, transfers=149, entities=219, publications=74, evidence=134}");
        assertThat(Seeds.DATA.statements().stream().mapToInt(it -> it.participants().size()).sum()).isEqualTo(536);
    }

    @Test
    void useEveryTrapAndEveryReference() {
        assertThat(Seeds.DATA.statements().stream().flatMap(it -> it.traps().stream()).distinct().sorted())
                .containsExactlyElementsOf(Seeds.DATA.traps().stream().map(Trap::id).toList());
        assertThat(Seeds.DATA.publications()).filteredOn(it -> !it.isReview())
                .allSatisfy(it -> assertThat(Seeds.CATALOGUE.restingOn(it.number())).isNotEmpty());
    }

    @Test
    void neverShowACandidateAsFact() {
        assertThat(Seeds.DATA.publications()).filteredOn(it -> !it.isVerified()).hasSize(54)
                .allSatisfy(it -> {
                    assertThat(it.doi()).isNull();
                    assertThat(it.title()).isNull();
                    assertThat(it.pmid()).isNull();
                });
        assertThat(Seeds.DATA.publications()).filteredOn(it -> it.candidate() != null).hasSize(13)
                .extracting(Publication::status).containsOnly(ReferenceStatus.CANDIDATE);
    }

    @Test
    void coverEverySentenceOfTheReviewOrSayWhyNot() throws IOException {
        JsonNode review = Seeds.yaml(Seeds.FOLDER.resolve("review.yaml"));
        Set<String> covered = new TreeSet<>();
        for (JsonNode sentence : review.path("coverage")) {
            sentence.path("statements").forEach(record -> covered.add(record.asText()));
            assertThat(sentence.has("statements") || sentence.has("reason")).as(sentence.toString()).isTrue();
        }
        assertThat(covered).containsExactlyElementsOf(Seeds.DATA.statements().stream().map(Statement::record).toList());
        assertThat(review.path("contradictions")).hasSize(6);
        List<String> wholeText = new ArrayList<>();
        review.path("traps").forEach(trap -> wholeText.add(trap.path("id").asText()));
        assertThat(wholeText).containsExactly("T35", "T42");
    }

    @Test
    void areTheExampleOfTheCuratorsGuide() throws IOException {
        Path file = Seeds.paths("statements").stream()
                .filter(it -> it.getFileName().toString().startsWith("G047-")).findFirst().orElseThrow();
        assertThat(Files.readString(Seeds.FOLDER.resolve("README.md")))
                .contains("```yaml\n" + Files.readString(file) + "```");
    }
}
