package org.exotrace.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.exotrace.model.Direction;
import org.exotrace.model.Role;
import org.exotrace.search.Suggestion.Sort;
import org.exotrace.support.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            G047,                                G047,        statement
            g047,                                G047,        statement
            small EVs,                           ves:ev,      entity
            microRNA-155-5p,                     mir:155-5p,  entity
            https://identifiers.org/hgnc:17635,  gene:CD274,  entity
            exosomal PD-L1,                      gene:CD274,  entity
            Q9NZQ7,                              gene:CD274,  entity
            Chen 2018,                           chen2018,    document
            10.1038/s41586-018-0392-8,           chen2018,    document
            doi:10.1038/s41586-018-0392-8,       chen2018,    document
            Xie 2023,                            xie2023,     document
            """)
    void theFirstIsWhatIsMeant(String typed, String id, String kind) {
        Suggestion first = search(typed).get(0);
        assertThat(first.id()).isEqualTo(id);
        assertThat(first.kind()).hasToString(kind);
    }

    @Test
    void statementsAreFoundByWordsOfTheTitle() {
        assertThat(Seeds.Shipped.DATA.statements()).allSatisfy(it -> assertThat(search(it.title()))
                .anyMatch(one -> one.kind() == Sort.STATEMENT && one.id().equals(it.record())));
    }

    @Test
    void documentsAreFoundByAuthorAndYear() {
        assertThat(Seeds.Shipped.DATA.documents().stream().filter(it -> it.firstAuthor() != null && it.year() != null)).isNotEmpty()
                .allSatisfy(it -> assertThat(search(it.label())).anyMatch(one -> one.kind() == Sort.DOCUMENT && one.id().equals(it.id())));
    }

    @Test
    void aNumberIsNoPartOfALongerOneInATerm() {
        assertThat(search("47")).isNotEmpty().noneMatch(it -> it.matched().matches("[A-Za-z]+:.*"));
        assertThat(search("47")).extracting(Suggestion::id).startsWith("G047", "E047").contains("gene:CD47");
    }

    @Test
    void whatIsExosomalGivesTheStatementsThatHaveItAsCargo() {
        List<String> cargo = Seeds.Shipped.DATA.statements().stream()
                .filter(it -> it.in(Role.CARGO).stream().anyMatch(one -> one.entity().equals("gene:CD274"))).map(it -> it.record()).toList();
        assertThat(search("exosomal PD-L1").stream().filter(it -> it.kind() == Sort.STATEMENT)).isNotEmpty()
                .extracting(Suggestion::id).containsAll(cargo);
    }

    @Test
    void oneSortAloneCanBeAskedFor() {
        assertThat(Suggestions.of(Seeds.Shipped.CATALOGUE, "exosome", List.of(Sort.ENTITY))).extracting(Suggestion::kind).containsOnly(Sort.ENTITY);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            How does exosomal PD-L1 suppress CD8 T cells?,       G047
            how tumour exosomal PD-L1 suppresses CD8 T cells,    G047
            suppression of CD8 T cells by exosomal PD-L1,        G047
            """)
    void aQuestionThatNoTitleHoldsWholeGivesTheStatementsThatHoldMostOfIt(String typed, String record) {
        assertThat(search(typed).stream().filter(it -> it.kind() == Sort.STATEMENT)).extracting(Suggestion::id).contains(record);
    }

    @Test
    void whatSuppressesIsFoundByTheWayOfItsEffect() {
        assertThat(search("suppressing NK cells").stream().filter(it -> it.kind() == Sort.STATEMENT)).isNotEmpty().allSatisfy(it -> {
            assertThat(it.without()).isEmpty();
            assertThat(Seeds.Shipped.CATALOGUE.findStatement(it.id()).orElseThrow().in(Role.EFFECT))
                    .anyMatch(one -> one.direction() == Direction.DECREASE);
        });
    }

    @Test
    void whatHoldsOnlyMostOfTheWordsSaysWhichItIsWithout() {
        assertThat(search("melanoma PD-L1 frobnicates CD8 T cells").stream().filter(it -> it.kind() == Sort.STATEMENT)).isNotEmpty()
                .allSatisfy(it -> assertThat(it.without()).contains("frobnicate"));
        assertThat(search("frobnicated quux zzzz")).isEmpty();
    }

    private static List<Suggestion> search(String typed) {
        return Suggestions.of(Seeds.Shipped.CATALOGUE, typed, List.of());
    }
}
