package org.exotrace.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.path.engine.Ask;
import org.exotrace.support.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions that leave one end open, over all shipped statements. */
class EndsTests {

    private static final Catalogue ALL = Seeds.Shipped.CATALOGUE;
    private static final PathService PATHS = new PathService(ALL);

    private static PathRequest open(String from, String to, Ask.Mode mode) {
        PathRequest it = PathRequest.between(from, to);
        return new PathRequest(from, to, List.of(), List.of(), false, it.maxSteps(), PathRequest.MOST_K, null, mode, it.scope(), true, true,
                false, it.filter(), it.order(), 30_000, it.maxVisits(), it.maxBytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ves:tde", "ves:exosome", "gene:CD274", "cell:macrophage", "mir:21", "cell:cd8-t", "ves:msc-exo", "proc:metastasis"})
    void eachEndSaysWhatTheQuestionBetweenTheTwoSays(String name) {
        for (boolean start : List.of(true, false)) {
            EndsAnswer answer = PATHS.ends(start ? open(name, null, Ask.Mode.ALL) : open(null, name, Ask.Mode.ALL));
            assertThat(answer.complete()).isTrue();
            for (EndsAnswer.EndItem end : answer.ends()) {
                PathAnswer pair = PATHS.answer(start ? open(name, end.entity().id(), Ask.Mode.ALL) : open(end.entity().id(), name, Ask.Mode.ALL));
                assertThat(end.verdict()).as(end.entity().id()).isEqualTo(EndsAnswer.EndVerdict.of(pair.verdict()));
                assertThat(end.counts()).as(end.entity().id()).isEqualTo(pair.counts());
                assertThat(end.reached()).as(end.entity().id()).isEqualTo(pair.reached());
                if (!pair.shownPaths().isEmpty()) {
                    assertThat(end.best()).as(end.entity().id()).isEqualTo(pair.shownPaths().get(0));
                }
            }
        }
    }
}
