package org.exotrace.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.EntityClass;
import org.exotrace.model.Participant;
import org.exotrace.model.Role;
import org.exotrace.model.Sign;
import org.exotrace.path.engine.Ask;
import org.exotrace.path.engine.Budget;
import org.exotrace.path.engine.Ends;
import org.exotrace.path.engine.Found;
import org.exotrace.path.engine.Limit;
import org.exotrace.path.engine.PathIndex;
import org.exotrace.path.engine.PathSearch;
import org.junit.jupiter.api.Test;

/** The search against a brute force over thousands of small random data sets. */
class PathSearchTests {

    private static final int DATA_SETS = 4_000;

    /** One random question with its two answers. */
    private record Case(long seed, Catalogue catalogue, PathIndex index, String from, String to, int most, boolean inferred) {

        static Case of(long seed) {
            RandomData data = new RandomData(seed);
            Catalogue catalogue = data.catalogue();
            return new Case(seed, catalogue, CatalogueLegs.index(catalogue), data.end(), data.end(), data.upTo(6), seed % 3 > 0);
        }

        List<BruteForce.Path> expected() {
            return BruteForce.paths(catalogue, from, to, most, inferred);
        }

        PathSearch search(boolean byLength) {
            return new PathSearch(index, ask(), Budget.usual(), byLength);
        }

        Ask ask() {
            BitSet to = index.nodesOf(catalogue.hierarchy().below(this.to));
            return new Ask(index.nodesOf(catalogue.hierarchy().below(from)), ends(to), null, null, index.legs(null, inferred), most, Ask.Mode.ALL);
        }

        private Ends ends(BitSet nodes) {
            if (catalogue.entity(to).type().entityClass() != EntityClass.CELL) {
                return Ends.at(nodes);
            }
            LegSource source = new LegSource(index, catalogue);
            BitSet legs = new BitSet();
            BitSet effects = new BitSet();
            IntStream.range(0, index.size())
                    .filter(it -> source.object(it).map(Participant::role).filter(Role.EFFECT::equals).isPresent())
                    .filter(it -> index.objectPlace(it) >= 0 && nodes.get(index.objectPlace(it)))
                    .forEach(it -> {
                        legs.set(it);
                        effects.set(index.target(it));
                    });
            return new Ends(effects, legs);
        }
    }

    private static Stream<Case> cases() {
        return IntStream.range(0, DATA_SETS).mapToObj(Case::of).filter(it -> !it.from().equals(it.to()));
    }

    private static List<List<String>> ids(PathIndex index, List<Found> paths) {
        return paths.stream().map(it -> index.ids(it.legs())).toList();
    }

    @Test
    void findsWhatTryingEverythingFindsInTheSameOrderWithTheSameSignsAndJoints() {
        int[] found = {0};
        cases().forEach(it -> {
            List<BruteForce.Path> expected = it.expected();
            List<Found> best = it.search(false).best(Integer.MAX_VALUE, path -> true);
            assertThat(ids(it.index(), best)).as("seed %d", it.seed())
                    .isEqualTo(expected.stream().map(BruteForce.Path::ids).toList());
            assertThat(best).extracting(Found::sign).isEqualTo(expected.stream().map(BruteForce.Path::sign).toList());
            assertThat(best).extracting(Found::joints).isEqualTo(expected.stream().map(BruteForce.Path::joints).toList());
            assertThat(best).extracting(path -> path.weakest().ordinal()).isEqualTo(expected.stream().map(BruteForce.Path::weak).toList());
            found[0] += best.size();
        });
        assertThat(found[0]).as("paths compared").isGreaterThan(DATA_SETS);
    }

    @Test
    void countsBySignDocumentedApartFromAssembled() {
        cases().forEach(it -> {
            PathSearch search = it.search(false);
            search.best(1, path -> true);
            for (Sign sign : Sign.values()) {
                assertThat(search.counts().documented().of(sign)).isEqualTo(it.expected().stream()
                        .filter(path -> path.joints() == 0 && path.sign() == sign).count());
                assertThat(search.counts().assembled().of(sign)).isEqualTo(it.expected().stream()
                        .filter(path -> path.joints() > 0 && path.sign() == sign).count());
            }
            assertThat(search.complete()).isTrue();
        });
    }

    @Test
    void theVerdictFollowsFromAllPathsDocumentedFirst() {
        cases().forEach(it -> {
            PathSearch search = it.search(false);
            search.best(1, path -> true);
            PathAnswer.Verdict verdict = new Verdicts(it.index(), it.catalogue()).of(search.counts(), List.of());
            List<BruteForce.Path> all = it.expected();
            List<BruteForce.Path> documented = all.stream().filter(path -> path.joints() == 0).toList();
            List<Sign> signs = (documented.isEmpty() ? all : documented).stream().map(BruteForce.Path::sign).distinct().toList();
            assertThat(verdict.value()).as("seed %d", it.seed()).isEqualTo(
                    signs.contains(Sign.POSITIVE) && signs.contains(Sign.NEGATIVE) ? VerdictValue.CONFLICTING
                            : signs.equals(List.of(Sign.POSITIVE)) ? VerdictValue.INCREASES
                            : signs.equals(List.of(Sign.NEGATIVE)) ? VerdictValue.DECREASES : VerdictValue.UNDETERMINED);
            assertThat(verdict.basis()).isEqualTo(all.isEmpty() ? null : documented.isEmpty() ? Basis.ASSEMBLED : Basis.DOCUMENTED);
        });
    }

    @Test
    void inRoundsComesTheSameOneByOneSoThatACutIsExact() {
        cases().forEach(it -> {
            List<Found> all = it.search(false).best(Integer.MAX_VALUE, path -> true);
            List<Found> inTurn = new ArrayList<>();
            boolean complete = it.search(false).rounds(inTurn::add);
            assertThat(ids(it.index(), inTurn)).as("seed %d", it.seed()).isEqualTo(ids(it.index(), all));
            assertThat(complete).isTrue();
            List<Found> cut = it.search(false).best(3, path -> true);
            assertThat(ids(it.index(), cut)).isEqualTo(ids(it.index(), all).subList(0, Math.min(3, all.size())));
        });
    }

    @Test
    void byLengthTheShortestComeFirst() {
        cases().forEach(it -> {
            List<Found> whole = it.search(true).best(Integer.MAX_VALUE, path -> true);
            List<Found> inTurn = new ArrayList<>();
            it.search(true).rounds(inTurn::add);
            assertThat(ids(it.index(), inTurn)).as("seed %d", it.seed()).isEqualTo(ids(it.index(), whole));
            assertThat(whole).extracting(path -> path.legs().length).isSorted();
        });
    }

    @Test
    void aBudgetOfVisitsGivesTheBestSoFarAndSaysSo() {
        cases().filter(it -> it.expected().size() > 4).forEach(it -> {
            Budget budget = new Budget(12, Budget.USUAL_MS);
            PathSearch search = new PathSearch(it.index(), it.ask(), budget, false);
            List<Found> best = search.best(Integer.MAX_VALUE, path -> true);
            List<List<String>> expected = it.expected().stream().map(BruteForce.Path::ids).toList();
            assertThat(expected).containsAll(ids(it.index(), best));
            assertThat(budget.visits()).isLessThanOrEqualTo(12);
            if (!search.complete()) {
                assertThat(budget.endedBy()).isEqualTo(Limit.EDGE_VISITS);
            }
        });
    }
}
