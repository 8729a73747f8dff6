package org.exotrace.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.entity.Names;
import org.exotrace.model.Folding;
import org.exotrace.model.Participant;
import org.exotrace.model.Statement;
import org.exotrace.support.Seeds;
import org.exotrace.support.TypedWords;
import org.junit.jupiter.api.Test;

class StatementTextsTests {

    private static final Catalogue CATALOGUE = Seeds.Shipped.CATALOGUE;
    private static final List<String> TEXTS = CATALOGUE.statements().stream().map(StatementTextsTests::text).toList();

    @Test
    void theStatementsFoundByWordsAreThoseWhoseTextHoldsThemAll() {
        StatementTexts texts = StatementTexts.of(CATALOGUE);
        assertThat(TypedWords.all()).hasSizeGreaterThan(400).allSatisfy(it -> {
            List<String> words = List.of(Folding.words(it).split(" "));
            assertThat(texts.holding(words).stream()).containsExactlyElementsOf(IntStream.range(0, TEXTS.size())
                    .filter(place -> words.stream().allMatch(TEXTS.get(place)::contains)).boxed().toList());
        });
    }

    private static String text(Statement it) {
        return Stream.concat(Stream.of(it.title(), it.says(), it.notes() == null ? "" : it.notes()),
                it.participants().stream().map(Participant::entity).distinct().flatMap(id -> Names.all(CATALOGUE.entity(id))))
                .map(Folding::words).collect(Collectors.joining("\n"));
    }
}
