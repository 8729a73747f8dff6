package org.exotrace.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
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
        Groups groups = groups(by, top, primary);
        assertThat(groups.first(groups.size()).stream().map(it -> counted(groups, it)).toList())
                .containsExactlyInAnyOrderElementsOf(CountedOut.by(CATALOGUE, by, top, primary).groups());
    }

    private static Counted counted(Groups groups, Group it) {
        GroupItem item = GroupItem.of(CATALOGUE, List.of(), List.of(), it);
        return new Counted(groups.keys(it).stream().map(key -> key == null ? "-" : key).toList(),
                statements(it).stream().map(Statement::record).collect(Collectors.toCollection(TreeSet::new)),
                it.sign() == null ? "none" : it.sign().toString(), it.papers(), item.hedged());
    }

    private static List<Statement> statements(Group it) {
        return Arrays.stream(it.statements()).mapToObj(CATALOGUE.statements()::get).toList();
    }

    @Test
    void aGroupHasAsManyStatementsAsTheListThatAsksForItsEnds() {
        Groups groups = groups("source,cargo,effect", false, false);
        assertThat(groups.first(groups.size()).stream().filter(it -> !groups.keys(it).contains(null))).isNotEmpty().allSatisfy(it -> {
            List<String> keys = groups.keys(it);
            assertThat(new Statements(CATALOGUE).find(filter(Map.of(Role.SOURCE, List.of(keys.get(0)), Role.CARGO, List.of(keys.get(1)),
                    Role.EFFECT, List.of(keys.get(2))))).items()).containsExactlyInAnyOrderElementsOf(statements(it));
        });
    }

    @Test
    void theMostStatementsComeFirstThenTheMostPapersThenLabelsAndWhatIsNotStatedLast() {
        Groups groups = groups("source,effect", false, false);
        assertThat(groups.first(groups.size())).isSortedAccordingTo(Comparator.<Group>comparingInt(it -> -it.size()).thenComparingInt(it -> -it.papers())
                .thenComparing(it -> label(groups.keys(it).get(0))).thenComparing(it -> label(groups.keys(it).get(1))));
    }

    private static String label(String id) {
        return id == null ? "\uFFFF" : CATALOGUE.entity(id).label();
    }

    @Test
    void eachPageIsItsPartOfAllGroupsAndTellsWhatComesAfter() {
        Aggregate whole = answer(ALL);
        List<Group> groups = all("cargo");
        assertThat(whole.statements()).isEqualTo(CATALOGUE.statements().size());
        for (int offset : List.of(0, 1, 17, groups.size() - 2, groups.size(), groups.size() + 5)) {
            for (int limit : List.of(0, 1, 20, groups.size())) {
                int from = Math.min(offset, groups.size());
                int to = Math.min(from + limit, groups.size());
                Aggregate page = answer(new Slice(offset, limit));
                assertThat(page.items()).isEqualTo(whole.items().subList(from, to));
                assertThat(page.rest()).as("after %d and %d", offset, limit).isEqualTo(new Aggregate.Rest(groups.size() - to,
                        (int) groups.stream().skip(to).flatMap(it -> statements(it).stream()).distinct().count()));
            }
        }
    }

    @Test
    void aStatementWithTwoCargosIsInBothGroupsAndCountedOnce() {
        Statement two = CATALOGUE.statements().stream().filter(it -> it.in(Role.CARGO).stream().map(one -> one.entity()).distinct().count() > 1)
                .findFirst().orElseThrow();
        assertThat(all("cargo").stream().filter(it -> statements(it).contains(two))).hasSizeGreaterThan(1);
        assertThat(answer(ALL).items().stream().mapToInt(GroupItem::statements).sum()).isGreaterThan(answer(ALL).statements());
    }

    @Test
    void recordsAreThoseWithTheMostPapers() {
        assertThat(all("effect")).allSatisfy(it -> {
            GroupItem item = GroupItem.of(CATALOGUE, List.of(), List.of(), it);
            assertThat(item.records()).hasSize(Math.min(3, it.size()));
            int most = statements(it).stream().mapToInt(AggregatesTests::papers).max().orElseThrow();
            assertThat(papers(CATALOGUE.findStatement(item.records().get(0)).orElseThrow())).isEqualTo(most);
        });
    }

    private static int papers(Statement it) {
        return Papers.of(CATALOGUE).of(it).size();
    }

    private static Aggregate answer(Slice slice) {
        return new Aggregates(CATALOGUE).answer(request("cargo", false, false), slice);
    }

    private static List<Group> all(String by) {
        Groups groups = groups(by, false, false);
        return groups.first(groups.size());
    }

    private static Groups groups(String by, boolean top, boolean primary) {
        return Groups.of(CATALOGUE, request(by, top, primary), Set.of(), CATALOGUE.statements());
    }

    private static AggregateRequest request(String by, boolean top, boolean primary) {
        return new AggregateRequest(Arrays.stream(by.split(",")).map(it -> By.valueOf(it.toUpperCase(Locale.ROOT))).toList(),
                filter(Map.of()), new Fold(List.of(top), List.of(), List.of()), primary, List.of());
    }

    private static StatementFilter filter(Map<Role, List<String>> participants) {
        Map<Role, List<String>> roles = new EnumMap<>(Role.class);
        roles.putAll(participants);
        return new StatementFilter(roles, List.of(), false, true, List.of(), List.of(), false, List.of(), List.of(), List.of(),
                StatementScope.ALL, null, null, null, new StatementFilter.Order(StatementFilter.By.RECORD, false));
    }
}
