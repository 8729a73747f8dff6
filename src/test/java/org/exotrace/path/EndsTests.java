package org.exotrace.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.path.engine.Ask;
import org.exotrace.path.engine.Limit;
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

    @Test
    void whatStatementsSayComesBeforeWhatIsAssembledAndMostPapersFirst() {
        List<EndsAnswer.EndItem> ends = PATHS.ends(open("ves:tde", null, Ask.Mode.ALL)).ends();
        assertThat(ends).extracting(EndsTests::isSaid).contains(true, false).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(ends).extracting(EndsAnswer.EndItem::papers).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(ends).filteredOn(it -> !isSaid(it)).allSatisfy(it -> {
            assertThat(it.papers()).isZero();
            assertThat(it.best().joints()).isNotEmpty();
        });
    }

    /** Whether a statement says something of it, or reaches it. */
    private static boolean isSaid(EndsAnswer.EndItem it) {
        return it.verdict().basis() == Basis.DOCUMENTED || it.verdict().basis() == Basis.STATED || it.reached() != null && it.reached().documented() > 0;
    }

    @Test
    void aCellThatIsOnlyReachedIsToldAsReached() {
        List<EndsAnswer.EndItem> ends = PATHS.ends(open("cell:tumour-cell", null, Ask.Mode.DOCUMENTED)).ends();
        assertThat(ends).filteredOn(it -> it.verdict().basis() == null).isNotEmpty().allSatisfy(it -> {
            assertThat(it.reached().statements()).isNotEmpty();
            assertThat(it.verdict().value()).isEqualTo(VerdictValue.UNDETERMINED);
            assertThat(it.papers()).isLessThanOrEqualTo(it.reached().statements().size() * 3);
            assertThat(it.best().legs()).isNotEmpty();
        });
    }

    @Test
    void findsWhatIsDocumentedFirstWhereABudgetEndsTheSearch() {
        PathRequest it = open("ves:tde", null, Ask.Mode.ALL);
        EndsAnswer all = PATHS.ends(it);
        EndsAnswer cut = PATHS.ends(new PathRequest(it.from(), null, List.of(), List.of(), false, it.maxSteps(), it.k(), null, it.mode(), it.scope(),
                true, false, false, it.filter(), it.order(), it.maxMs(), 20_000, it.maxBytes()));
        assertThat(cut.complete()).isFalse();
        assertThat(cut.limits().endedBy()).isEqualTo(Limit.EDGE_VISITS);
        assertThat(cut.totalEnds()).isLessThan(all.totalEnds());
        assertThat(documented(all)).containsAllEntriesOf(documented(cut));
        assertThat(documented(cut)).containsAllEntriesOf(documented(PATHS.ends(open("ves:tde", null, Ask.Mode.DOCUMENTED))));
    }

    private static Map<String, EndsAnswer.EndVerdict> documented(EndsAnswer answer) {
        return answer.ends().stream().filter(it -> it.verdict().basis() == Basis.DOCUMENTED)
                .collect(Collectors.toMap(it -> it.entity().id(), EndsAnswer.EndItem::verdict));
    }
}
