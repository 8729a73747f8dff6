package org.exotrace.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.exotrace.entity.Resolver;
import org.exotrace.path.CargoAnswer;
import org.exotrace.path.VerdictValue;
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
                    .map(it -> new Gold(it[0], Outcome.valueOf(it[1].toUpperCase(java.util.Locale.ROOT)), it[2],
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
        assertThat(it.near()).contains(gold.near().isEmpty() ? new String[0] : new String[]{gold.near()});
    }

    @Test
    void time() {
        for (int i = 0; i < 3; i++) {
            long t = System.nanoTime();
            Annotation a = Annotator.answer(Seeds.Shipped.CATALOGUE, new AnnotateRequest(gold().map(g -> item(g.given(), 1.0)).toList(), null, true, 30_000));
            System.out.println("MS " + (System.nanoTime() - t) / 1e6 + " " + a.coverage() + " " + a.complete());
            t = System.nanoTime();
            a = Annotator.answer(Seeds.Shipped.CATALOGUE, new AnnotateRequest(Seeds.Shipped.CATALOGUE.entities().stream().map(g -> item(g.id(), 1.0)).toList(), null, true, 30_000));
            System.out.println("ALL MS " + (System.nanoTime() - t) / 1e6 + " " + a.coverage() + " " + a.complete());
            t = System.nanoTime();
            a = Annotator.answer(Seeds.Shipped.CATALOGUE, new AnnotateRequest(Seeds.Shipped.CATALOGUE.entities().stream().map(g -> item(g.id(), 1.0)).toList(), null, false, 30_000));
            System.out.println("ALL DOC MS " + (System.nanoTime() - t) / 1e6 + " " + a.coverage() + " " + a.complete());
        }
    }

    private static ListItem item(String name, @Nullable Double log2fc) {
        return new ListItem(Resolver.Asked.of(name), log2fc);
    }

    private static Annotation of(ListItem... items) {
        return Annotator.answer(Seeds.Shipped.CATALOGUE, new AnnotateRequest(List.of(items), null, false, 2_000));
    }
}
