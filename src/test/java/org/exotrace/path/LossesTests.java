package org.exotrace.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.evidence.DocumentRef;
import org.exotrace.path.engine.Ask;
import org.exotrace.path.engine.Budget;
import org.exotrace.support.Seeds;
import org.junit.jupiter.api.Test;

/** What a verdict rests on, against the same question put to data from which the statements of every few papers are taken. */
class LossesTests {

    private static final int LONG = Budget.MOST_MS;
    private static final int DATA_SETS = 1_500;

    private static PathRequest request(String from, String to, int most, Ask.Mode mode, int maxMs) {
        PathRequest usual = PathRequest.between(from, to);
        return new PathRequest(from, to, List.of(), List.of(), false, most, 1, null, mode, usual.scope(),
                true, false, true, PathFilter.NONE, usual.order(), maxMs, usual.maxVisits(), usual.maxBytes());
    }

    private static RestsOn restsOn(Catalogue catalogue, String from, String to) {
        return Objects.requireNonNull(new PathService(catalogue).answer(request(from, to, 6, Ask.Mode.ALL, LONG)).restsOn());
    }

    private static RestsOn.After verdict(Catalogue catalogue, PathRequest request) {
        PathAnswer.Verdict it = new PathService(catalogue).answer(request).verdict();
        return new RestsOn.After(it.value(), it.basis());
    }

    /** Whether the value differs, or statements say it in one and only assembled paths in the other. */
    private static boolean changed(RestsOn.After a, RestsOn.After b) {
        return a.value() != b.value() || a.value() != VerdictValue.UNDETERMINED && (a.basis() == Basis.ASSEMBLED) != (b.basis() == Basis.ASSEMBLED);
    }

    private static Map<Set<String>, RestsOn.After> byTakingEverySet(Catalogue all, PathRequest request) {
        RestsOn.After now = verdict(all, request);
        Map<Set<String>, RestsOn.After> changing = new HashMap<>();
        for (int size = 1; size <= Losses.MOST_PAPERS; size++) {
            Map<Set<String>, RestsOn.After> ofSize = new HashMap<>();
            for (Set<String> lost : subsets(size)) {
                if (changing.keySet().stream().noneMatch(lost::containsAll)) {
                    RestsOn.After then = verdict(PaperedData.without(all, lost), request);
                    if (changed(now, then)) {
                        ofSize.put(lost, then);
                    }
                }
            }
            changing.putAll(ofSize);
        }
        return changing;
    }

    private static List<Set<String>> subsets(int size) {
        List<Set<String>> subsets = new ArrayList<>();
        for (int bits = 0; bits < 1 << PaperedData.PAPERS; bits++) {
            if (Integer.bitCount(bits) == size) {
                Set<String> one = new TreeSet<>();
                for (int i = 0; i < PaperedData.PAPERS; i++) {
                    if ((bits >> i & 1) == 1) {
                        one.add("paper" + (i + 1));
                    }
                }
                subsets.add(one);
            }
        }
        return subsets;
    }

    @Test
    void areExactlyTheSmallestSetsWhoseStatementsTheDataCannotLoseWithoutAnotherVerdict() {
        Map<Integer, Integer> compared = new HashMap<>();
        Set<String> afters = new TreeSet<>();
        for (long seed = 0; seed < DATA_SETS; seed++) {
            RandomData data = new RandomData(seed);
            Catalogue catalogue = PaperedData.of(data.catalogue(), seed);
            String from = data.end();
            String to = seed % 4 == 0 ? "cell:t" : data.end();
            if (from.equals(to)) {
                continue;
            }
            PathRequest request = request(from, to, data.upTo(6), seed % 5 == 0 ? Ask.Mode.DOCUMENTED : Ask.Mode.ALL, LONG);
            RestsOn found = Objects.requireNonNull(new PathService(catalogue).answer(request).restsOn());
            Map<Set<String>, RestsOn.After> sets = new HashMap<>();
            found.sets().forEach(it -> sets.put(it.papers().stream().map(DocumentRef::id).collect(Collectors.toCollection(TreeSet::new)), it.verdictAfter()));
            assertThat(sets).as("seed %d, %s to %s", seed, from, to).isEqualTo(byTakingEverySet(catalogue, request));
            assertThat(found.complete()).isTrue();
            assertThat(found.sets()).extracting(it -> it.papers().size()).isSorted();
            sets.forEach((papers, after) -> {
                compared.merge(papers.size(), 1, Integer::sum);
                afters.add(after.value() + " " + after.basis());
            });
        }
        assertThat(compared).as("sets of each size").hasSize(Losses.MOST_PAPERS).allSatisfy((size, count) -> assertThat(count).isGreaterThan(10));
        assertThat(afters).as("what is left").contains("undetermined null", "increases documented", "decreases stated without steps",
                "increases assembled", "conflicting documented", "differs_by_effect documented");
    }

    @Test
    void aVerdictOnOnePaperRestsOnIt() {
        RestsOn it = restsOn(Seeds.CATALOGUE, "tumour cell-derived exosome", "CD8+ T cell");
        assertThat(it.sets()).singleElement().satisfies(set -> {
            assertThat(set.papers()).extracting(DocumentRef::id).containsExactly("chen2018");
            assertThat(set.verdictAfter()).isEqualTo(new RestsOn.After(VerdictValue.INCREASES, Basis.ASSEMBLED));
        });
        assertThat(it.complete()).isTrue();
    }

    @Test
    void statementsWithoutAnIdentifiedPaperAreLostWithNoneAndAreNamed() {
        RestsOn it = restsOn(Seeds.CATALOGUE, "PD-L1", "PD-1");
        assertThat(it.sets()).isEmpty();
        assertThat(it.complete()).isTrue();
        assertThat(it.withoutPaper()).containsExactly("G018", "G048");
    }

    @Test
    void withoutTimeItIsNotSaidToBeAll() {
        PathRequest hurried = request("exosome", "T cell", 6, Ask.Mode.ALL, 1);
        PathAnswer answer = new PathService(Seeds.CATALOGUE).answer(hurried);
        assertThat(answer.restsOn()).extracting(RestsOn::complete).isEqualTo(false);
        assertThat(answer.momentary()).isTrue();
    }
}
