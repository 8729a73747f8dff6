package org.exotrace.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.exotrace.support.Seeds;
import org.exotrace.support.TypedWords;
import org.junit.jupiter.api.Test;

class SearchIndexTests {

    @Test
    void whatIsFoundIsWhatLookingAtEverythingFindsInItsOrder() {
        List<String> typed = TypedWords.all();
        assertThat(typed).hasSizeGreaterThan(400).allSatisfy(it -> {
            List<Suggestion> looked = SearchScan.of(Seeds.Shipped.CATALOGUE, it);
            List<Suggestion> found = Suggestions.of(Seeds.Shipped.CATALOGUE, it, List.of());
            assertThat(found).startsWith(looked.toArray(Suggestion[]::new));
            assertThat(found.size() > looked.size() && looked.stream().anyMatch(one -> one.kind() == Suggestion.Sort.STATEMENT)).isFalse();
        });
    }
}
