package org.exotrace.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exotrace.entity.Names;
import org.exotrace.model.Folding;
import org.exotrace.model.Statement;
import org.exotrace.support.Seeds;
import org.junit.jupiter.api.Test;

class NearNamesTests {

    private static final List<String> NAMES = Seeds.Shipped.CATALOGUE.entities().stream().flatMap(Names::all).distinct().toList();

    @Test
    void whatIsNearIsWhatComparingEachNameFinds() {
        NearNames near = new NearNames(NAMES);
        assertThat(Stream.concat(misspelled(), Stream.of("", "x", "zzzzzz", "αβγ", "-", "exosomes ".repeat(12))))
                .allSatisfy(it -> assertThat(near.nearest(it)).isEqualTo(Suggest.nearest(it, NAMES)));
    }

    @Test
    void whatIsNearAmongSomeIsWhatComparingTheseFinds() {
        List<String> folded = NAMES.stream().map(Folding::name).distinct().toList();
        NearNames near = new NearNames(folded);
        List<String> some = folded.stream().filter(it -> it.length() % 2 == 0).toList();
        assertThat(misspelled().map(Folding::name)).allSatisfy(it -> assertThat(near.nearest(it, name -> name.length() % 2 == 0))
                .isEqualTo(Suggest.nearest(it, some)));
    }

    @Test
    void recordsNearToOneThatThereIsNotAreTheSameAsBefore() {
        List<String> records = Seeds.Shipped.DATA.statements().stream().map(Statement::record).toList();
        NearNames near = new NearNames(records);
        assertThat(List.of("G999", "g47", "E00", "047", "X1", "G0470")).allSatisfy(it -> assertThat(near.nearest(it))
                .isEqualTo(Suggest.nearest(it, records)));
    }

    /** Names with a letter left out, two turned round, or another one in place. */
    private static Stream<String> misspelled() {
        Random random = new Random(20);
        return IntStream.range(0, 300).mapToObj(i -> NAMES.get(random.nextInt(NAMES.size()))).filter(it -> it.length() > 3).map(it -> {
            int at = 1 + random.nextInt(it.length() - 2);
            return switch (random.nextInt(3)) {
                case 0 -> it.substring(0, at) + it.substring(at + 1);
                case 1 -> it.substring(0, at) + it.charAt(at + 1) + it.charAt(at) + it.substring(at + 2);
                default -> it.substring(0, at) + "q" + it.substring(at + 1);
            };
        });
    }
}
