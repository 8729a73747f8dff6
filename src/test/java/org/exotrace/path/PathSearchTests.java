package org.exotrace.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Sign;
import org.exotrace.path.engine.Ask;
import org.exotrace.path.engine.Budget;
import org.exotrace.path.engine.Found;
import org.exotrace.path.engine.Limit;
import org.exotrace.path.engine.Order;
import org.exotrace.path.engine.PathIndex;
import org.exotrace.path.engine.PathSearch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The search against a brute force over thousands of small random data sets. */
class PathSearchTests {

    private static final int DATA_SETS = 4_000;

    /** One random question with its two answers. */
    private record Case(long seed, Catalogue catalogue, PathIndex index, String from, String to, int most, boolean inferred, PathFilter filter) {

        static Case of(long seed) {
            RandomData data = new RandomData(seed);
            Catalogue catalogue = data.catalogue();
            return new Case(seed, catalogue, CatalogueLegs.index(catalogue), data.end(), data.end(), data.upTo(6), seed % 3 > 0, PathFilter.NONE);
        }

        /** The same with random filters. */
        Case filtered() {
            return new Case(seed, catalogue, index, from, to, most, inferred, new RandomData(~seed).filter());
        }

        List<BruteForce.Path> expected() {
            return expected(Order.JOINTS);
        }

        List<BruteForce.Path> expected(Order order) {
            return BruteForce.paths(catalogue, from, to, most, inferred, filter, order);
        }

        PathSearch search(Order order) {
            return search(order, Budget.usual());
        }

        PathSearch search(Order order, Budget budget) {
            return new PathSearch(index, ask(), budget, order);
        }

        Ask ask() {
            return new Scope(Question.of(catalogue, request()), new LegSource(index, catalogue)).ask();
        }

        PathRequest request() {
            return request(from, to, false);
        }

        PathRequest request(@Nullable String start, @Nullable String end, boolean exact) {
            PathRequest usual = PathRequest.between(start, end);
            return new PathRequest(start, end, List.of(), List.of(), exact, most, PathRequest.MOST_K, null, Ask.Mode.ALL, usual.scope(),
                    inferred, true, false, filter, Order.JOINTS, usual.maxMs(), usual.maxVisits(), usual.maxBytes());
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
            List<Found> best = it.search(Order.JOINTS).best(Integer.MAX_VALUE, path -> true);
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
    void withFiltersItWalksOnlyWhatTryingEverythingLetsThrough() {
        int[] found = {0};
        cases().map(Case::filtered).forEach(it -> {
            List<BruteForce.Path> expected = it.expected();
            PathSearch search = it.search(Order.JOINTS);
            assertThat(ids(it.index(), search.best(Integer.MAX_VALUE, path -> true))).as("seed %d %s", it.seed(), it.filter())
                    .isEqualTo(expected.stream().map(BruteForce.Path::ids).toList());
            assertThat(search.counts().documented().total() + search.counts().assembled().total()).isEqualTo(expected.size());
            found[0] += expected.size();
        });
        assertThat(found[0]).as("paths compared").isGreaterThan(DATA_SETS / 4);
    }

    @Test
    void aStatementSaysNothingThatTheFiltersLeaveNoPathFor() {
        cases().map(Case::filtered).filter(it -> it.filter().narrowsLegs()).forEach(it -> {
            Set<String> documented = it.expected().stream().filter(path -> path.joints() == 0)
                    .map(path -> path.legs().get(0).in().record()).collect(Collectors.toSet());
            assertThat(new PathService(it.catalogue()).answer(it.request()).verdict().said()).as("seed %d", it.seed())
                    .filteredOn(said -> said.placed() == null).extracting(PathAnswer.Said::statement).allMatch(documented::contains);
        });
    }

    @Test
    void countsBySignDocumentedApartFromAssembled() {
        cases().forEach(it -> {
            PathSearch search = it.search(Order.JOINTS);
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
    void theVerdictFollowsFromTheSidesThatStatementsTakeAndElseFromAllPathsOverJoints() {
        cases().forEach(it -> {
            PathAnswer answer = new PathService(it.catalogue()).answer(it.request());
            List<BruteForce.Path> all = it.expected();
            Map<String, Set<Sign>> documented = new TreeMap<>();
            all.stream().filter(path -> path.joints() == 0).forEach(path -> documented
                    .computeIfAbsent(path.ids().get(0).substring(0, path.ids().get(0).indexOf('/')), key -> new TreeSet<>()).add(path.sign()));
            assertThat(answer.verdict().said()).as("seed %d", it.seed()).extracting(PathAnswer.Said::statement).containsAll(documented.keySet());
            if (answer.verdict().said().isEmpty() && answer.verdicts() == null) {
                List<Sign> signs = all.stream().map(BruteForce.Path::sign).distinct().toList();
                assertThat(answer.verdict().value()).as("seed %d", it.seed()).isEqualTo(
                        signs.contains(Sign.POSITIVE) && signs.contains(Sign.NEGATIVE) ? VerdictValue.CONFLICTING
                                : signs.equals(List.of(Sign.POSITIVE)) ? VerdictValue.INCREASES
                                : signs.equals(List.of(Sign.NEGATIVE)) ? VerdictValue.DECREASES : VerdictValue.UNDETERMINED);
                assertThat(answer.verdict().basis()).isEqualTo(all.isEmpty() ? null : Basis.ASSEMBLED);
            }
        });
    }

    @Test
    void withOneEndLeftOpenEachEndSaysWhatItsPairSaysAndNoneIsMissing() {
        int[] ends = {0};
        cases().filter(it -> it.seed() % 10 < 4).map(it -> it.seed() % 10 < 2 ? it : it.filtered()).forEach(it -> {
            for (boolean open : List.of(true, false)) {
                PathService paths = new PathService(it.catalogue());
                String fixed = open ? it.from() : it.to();
                boolean exact = it.seed() % 2 == 0;
                EndsAnswer answer = paths.ends(open ? it.request(fixed, null, exact) : it.request(null, fixed, exact));
                assertThat(answer.complete()).isTrue();
                Map<String, EndsAnswer.EndItem> byId = new TreeMap<>();
                answer.ends().forEach(end -> byId.put(end.entity().id(), end));
                it.catalogue().entities().stream().filter(other -> !other.id().equals(fixed)).forEach(other -> {
                    String as = "seed %d, %s %s %s".formatted(it.seed(), fixed, open ? "to" : "from", other.id());
                    PathAnswer pair = paths.answer(open ? it.request(fixed, other.id(), exact) : it.request(other.id(), fixed, exact));
                    EndsAnswer.EndItem end = byId.get(other.id());
                    if (end == null) {
                        assertThat(exact && (pair.shown() > 0 || !pair.verdict().said().isEmpty() || pair.reached() != null
                                && pair.reached().documented() + pair.reached().assembled() > 0)).as(as).isFalse();
                        return;
                    }
                    ends[0]++;
                    assertThat(end.verdict()).as(as).isEqualTo(EndsAnswer.EndVerdict.of(pair.verdict()));
                    assertThat(end.counts()).as(as).isEqualTo(pair.counts());
                    assertThat(end.reached()).as(as).isEqualTo(pair.reached());
                    List<BruteForce.Path> all = exact ? List.of()
                            : BruteForce.paths(it.catalogue(), open ? fixed : other.id(), open ? other.id() : fixed, it.most(), it.inferred(), it.filter(), Order.JOINTS);
                    if (!all.isEmpty()) {
                        assertThat(end.best().legs()).as(as).isEqualTo(all.get(0).ids());
                        assertThat(end.counts().documented().positive()).as(as).isEqualTo((int) all.stream()
                                .filter(path -> path.joints() == 0 && path.sign() == Sign.POSITIVE).count());
                    }
                });
            }
        });
        assertThat(ends[0]).as("ends compared").isGreaterThan(DATA_SETS / 2);
    }

    @ParameterizedTest
    @EnumSource
    void inEachOrderComesWhatTryingEverythingFindsWhetherWholeOrInRoundsOrCut(Order order) {
        cases().forEach(it -> {
            List<List<String>> expected = it.expected(order).stream().map(BruteForce.Path::ids).toList();
            List<Found> whole = it.search(order).best(Integer.MAX_VALUE, path -> true);
            assertThat(ids(it.index(), whole)).as("seed %d", it.seed()).isEqualTo(expected);
            assertThat(whole).extracting(Found::hubs).isEqualTo(it.expected(order).stream().map(BruteForce.Path::hubs).toList());
            List<Found> inTurn = new ArrayList<>();
            assertThat(it.search(order).rounds(inTurn::add)).isTrue();
            assertThat(ids(it.index(), inTurn)).as("seed %d", it.seed()).isEqualTo(expected);
            assertThat(ids(it.index(), it.search(order).best(3, path -> true)))
                    .isEqualTo(expected.subList(0, Math.min(3, expected.size())));
        });
    }

    @ParameterizedTest
    @EnumSource
    void inRoundsThatKeepFewPathsComesTheSame(Order order) {
        cases().limit(1_000).map(Case::filtered).forEach(it -> {
            Ask ask = it.ask();
            for (int most = 1; most < 4; most++) {
                List<Found> inTurn = new ArrayList<>();
                PathSearch search = new PathSearch(it.index(), ask, Budget.usual(), order);
                assertThat(search.rounds(Integer.MAX_VALUE, path -> path.sign() != Sign.UNKNOWN, most, inTurn::add)).isTrue();
                assertThat(ids(it.index(), inTurn)).as("seed %d", it.seed()).isEqualTo(it.expected(order).stream()
                        .filter(path -> path.sign() != Sign.UNKNOWN).map(BruteForce.Path::ids).toList());
            }
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"JOINTS", "LENGTH"})
    void whatABudgetLeavesOfRoundsIsExactlyTheBestOnceOneRoundIsWhole(Order order) {
        int[] cut = {0};
        cases().limit(1_000).forEach(it -> {
            List<BruteForce.Path> expected = it.expected(order);
            for (int visits = 20; visits < 400; visits *= 2) {
                List<Found> inTurn = new ArrayList<>();
                if (it.search(order, new Budget(visits, Budget.USUAL_MS)).rounds(inTurn::add)) {
                    continue;
                }
                BruteForce.Path first = expected.isEmpty() ? null : expected.get(0);
                boolean beyondFirst = inTurn.stream().anyMatch(path -> path.legs().length != first.legs().size()
                        || order == Order.JOINTS && path.joints() != first.joints());
                if (beyondFirst) {
                    assertThat(expected.stream().map(BruteForce.Path::ids).toList()).as("seed %d", it.seed())
                            .startsWith(ids(it.index(), inTurn).toArray(List[]::new));
                    cut[0]++;
                }
            }
        });
        assertThat(cut[0]).as("cut after the first round").isPositive();
    }

    @Test
    void aBudgetOfVisitsGivesTheBestSoFarAndSaysSo() {
        cases().filter(it -> it.expected().size() > 4).forEach(it -> {
            Budget budget = new Budget(12, Budget.USUAL_MS);
            PathSearch search = new PathSearch(it.index(), it.ask(), budget, Order.JOINTS);
            List<Found> best = search.best(Integer.MAX_VALUE, path -> true);
            List<List<String>> expected = it.expected().stream().map(BruteForce.Path::ids).toList();
            assertThat(expected).containsAll(ids(it.index(), best));
            assertThat(budget.visits()).isLessThanOrEqualTo(12);
            if (!search.complete()) {
                assertThat(budget.endedBy()).isEqualTo(Limit.EDGE_VISITS);
            }
        });
    }

    @Test
    void aVerdictOnPathsThatWereNotAllLookedAtSaysSo() {
        int[] partial = {0};
        cases().forEach(it -> {
            PathRequest all = it.request();
            PathRequest few = new PathRequest(all.from(), all.to(), all.via(), all.avoid(), all.exact(), all.maxSteps(), all.k(), all.sign(), all.mode(),
                    all.scope(), all.inferred(), all.full(), all.restsOn(), all.filter(), all.order(), all.maxMs(), 40, all.maxBytes());
            PathAnswer cut = new PathService(it.catalogue()).answer(few);
            PathAnswer whole = new PathService(it.catalogue()).answer(all);
            assertThat(whole.verdict().partial()).as("seed %d", it.seed()).isFalse();
            if (!cut.verdict().partial()) {
                assertThat(cut.verdict().value()).as("seed %d", it.seed()).isEqualTo(whole.verdict().value());
            }
            partial[0] += cut.verdict().partial() ? 1 : 0;
        });
        assertThat(partial[0]).as("partial verdicts").isPositive();
    }
}
