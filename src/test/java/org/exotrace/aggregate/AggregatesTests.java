package org.exotrace.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.exotrace.aggregate.CountedOut.Counted;
import org.exotrace.answer.Slice;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.evidence.Papers;
import org.exotrace.model.Role;
import org.exotrace.model.Statement;
import org.exotrace.scope.StatementScope;
import org.exotrace.statement.StatementFilter;
import org.exotrace.statement.Statements;
import org.exotrace.support.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AggregatesTests {

    private static final Catalogue CATALOGUE = Seeds.Shipped.CATALOGUE;
    private static final Slice ALL = new Slice(0, Integer.MAX_VALUE);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            source                       | false | false
            cargo                        | false | false
            effect                       | false | false
            effect                       | true  | false
            effect                       | true  | true
            source,effect                | false | false
            source,cargo,target,effect   | false | true
            source,cargo,target,effect   | true  | true
            vesicle,receptor             | false | false
            disease,setting              | true  | false
            theme,effect                 | false | true
            document,dataset             | false | false
            """)
    void groupsAreThoseThatCountingOutFinds(String by, boolean top, boolean primary) {
        List<Ordered> groups = groups(by, top, primary);
        assertThat(groups.stream().map(AggregatesTests::counted).toList())
                .containsExactlyInAnyOrderElementsOf(CountedOut.by(CATALOGUE, by, top, primary).groups());
    }

    private static Counted counted(Ordered it) {
        GroupItem item = GroupItem.of(CATALOGUE, List.of(), new Ordered(it.group(), it.papers(), List.of()));
        return new Counted(it.group().keys().stream().map(key -> key == null ? "-" : key).toList(),
                it.group().statements().stream().map(Statement::record).collect(Collectors.toCollection(TreeSet::new)),
                it.group().sign() == null ? "none" : it.group().sign().toString(), it.papers(), item.hedged());
    }

    @Test
    void aGroupHasAsManyStatementsAsTheListThatAsksForItsEnds() {
        assertThat(groups("source,cargo,effect", false, false).stream().filter(it -> !it.group().keys().contains(null))).isNotEmpty()
                .allSatisfy(it -> assertThat(new Statements(CATALOGUE).find(filter(Map.of(
                        Role.SOURCE, List.of(it.group().keys().get(0)), Role.CARGO, List.of(it.group().keys().get(1)),
                        Role.EFFECT, List.of(it.group().keys().get(2))))).items())
                        .containsExactlyInAnyOrderElementsOf(it.group().statements()));
    }

    @Test
    void theMostStatementsComeFirstThenTheMostPapers() {
        assertThat(groups("source,effect", false, false)).isSortedAccordingTo(Comparator
                .<Ordered>comparingInt(it -> -it.group().statements().size()).thenComparingInt(it -> -it.papers()));
    }

    @Test
    void whatIsGivenAndWhatIsLeftAreAllOfIt() {
        Aggregate whole = answer("cargo", ALL);
        assertThat(whole.statements()).isEqualTo(CATALOGUE.statements().size());
        assertThat(whole.rest()).isEqualTo(new Aggregate.Rest(0, 0));
        for (int cut : List.of(0, 1, 20)) {
            Aggregate begun = answer("cargo", new Slice(0, cut));
            Set<String> left = new HashSet<>();
            groups("cargo", false, false).stream().skip(cut).forEach(it -> it.group().statements().forEach(one -> left.add(one.record())));
            assertThat(begun.items()).isEqualTo(whole.items().subList(0, cut));
            assertThat(begun.rest()).isEqualTo(new Aggregate.Rest(whole.total() - cut, left.size()));
        }
        assertThat(answer("cargo", new Slice(whole.total() - 2, 20)).items()).hasSize(2).isEqualTo(whole.items().subList(whole.total() - 2, whole.total()));
    }

    @Test
    void aStatementWithTwoCargosIsInBothGroupsAndCountedOnce() {
        Statement two = CATALOGUE.statements().stream().filter(it -> it.in(Role.CARGO).stream().map(one -> one.entity()).distinct().count() > 1)
                .findFirst().orElseThrow();
        assertThat(groups("cargo", false, false).stream().filter(it -> it.group().statements().contains(two))).hasSizeGreaterThan(1);
        int counted = answer("cargo", ALL).items().stream().mapToInt(GroupItem::statements).sum();
        assertThat(counted).isGreaterThan(CATALOGUE.statements().size());
    }

    @Test
    void recordsAreThoseWithTheMostPapers() {
        assertThat(groups("effect", false, false)).allSatisfy(it -> {
            GroupItem item = GroupItem.of(CATALOGUE, List.of(By.EFFECT), it);
            assertThat(item.records()).hasSize(Math.min(3, it.group().statements().size()));
            int most = it.group().statements().stream().mapToInt(AggregatesTests::papers).max().orElseThrow();
            assertThat(papers(Seeds.Shipped.CATALOGUE.findStatement(item.records().get(0)).orElseThrow())).isEqualTo(most);
        });
    }

    private static int papers(Statement it) {
        return Papers.of(CATALOGUE).of(it).size();
    }

    private static Aggregate answer(String by, Slice slice) {
        return new Aggregates(CATALOGUE).answer(request(by, false, false), slice);
    }

    private static List<Ordered> groups(String by, boolean top, boolean primary) {
        AggregateRequest request = request(by, top, primary);
        return Ordered.of(CATALOGUE, request.by(), new Grouping(CATALOGUE, request).of(CATALOGUE.statements()));
    }

    private static AggregateRequest request(String by, boolean top, boolean primary) {
        return new AggregateRequest(Arrays.stream(by.split(",")).map(it -> By.valueOf(it.toUpperCase(Locale.ROOT))).toList(),
                filter(Map.of()), top, primary);
    }

    private static StatementFilter filter(Map<Role, List<String>> participants) {
        Map<Role, List<String>> roles = new EnumMap<>(Role.class);
        roles.putAll(participants);
        return new StatementFilter(roles, List.of(), false, true, List.of(), List.of(), List.of(), false, List.of(), List.of(), List.of(),
                StatementScope.ALL, null, null, null, new StatementFilter.Order(StatementFilter.By.RECORD, false));
    }
}
