package org.exotrace.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.exotrace.answer.Made;
import org.exotrace.answer.Selected;
import org.exotrace.answer.Slice;
import org.junit.jupiter.api.Test;

class PagingTests {

    private final List<Integer> made = new ArrayList<>();
    private final Selected<Integer> million = Selected.of(Made.of(IntStream.range(0, 1_000_000).boxed().toList(), it -> {
        made.add(it);
        return it;
    }));

    @Test
    void aPageMakesItsOwnItemsAlone() {
        assertThat(new Paging(new Slice(500_000, 20)).page("", million).items()).hasSize(20);
        assertThat(made).isEqualTo(IntStream.range(500_000, 500_020).boxed().toList());
    }

    @Test
    void pastTheEndNothingIsMade() {
        assertThat(new Paging(new Slice(Integer.MAX_VALUE, 20)).page("", million)).satisfies(it -> {
            assertThat(it.total()).isEqualTo(1_000_000);
            assertThat(it.items()).isEmpty();
        });
        assertThat(made).isEmpty();
    }
}
