package org.exotrace.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.exotrace.conflict.Conflicts;
import org.exotrace.entity.Names;
import org.exotrace.path.Routes;
import org.exotrace.support.Make;
import org.exotrace.support.Seeds;
import org.junit.jupiter.api.Test;

/** What is derived from a catalogue. */
class DerivedTests {

    /** Some thing that takes a catalogue to make. */
    private record Count(int statements) {
        static Count of(Catalogue catalogue) {
            return new Count(catalogue.statements().size());
        }
    }

    private static Catalogue empty() {
        return Make.catalogue(Make.dataSet(List.of(), List.of(), List.of()));
    }

    private static Catalogue seeds() {
        return new Catalogue(Seeds.DATA, "default", "some");
    }

    @Test
    void isMadeOnceAlthoughManyThreadsAskAtOnce() {
        Catalogue catalogue = empty();
        AtomicInteger made = new AtomicInteger();
        Set<Count> given = Collections.newSetFromMap(new IdentityHashMap<>());
        IntStream.range(0, 1_000).parallel()
                .mapToObj(i -> catalogue.derived(Count.class, it -> new Count(made.incrementAndGet())))
                .forEach(it -> {
                    synchronized (given) {
                        given.add(it);
                    }
                });
        assertThat(given).hasSize(1);
        assertThat(made).hasValue(1);
    }

    @Test
    void mayRestOnAnotherThatIsDerived() {
        assertThat(seeds().derived(String.class, it -> "of " + it.derived(Count.class, Count::of).statements()))
                .isEqualTo("of " + Seeds.DATA.statements().size());
    }

    @Test
    void isMadeAnewWhereMakingItFailed() {
        Catalogue catalogue = empty();
        assertThatThrownBy(() -> catalogue.derived(Count.class, it -> {
            throw new IllegalStateException("this time");
        })).hasMessage("this time");
        assertThat(catalogue.derived(Count.class, Count::of)).isEqualTo(new Count(0));
    }

    @Test
    void twoServersInOneProcessDoNotRebuildEachOthersNamesConflictsAndRoutes() {
        Catalogue one = seeds();
        Catalogue other = seeds();
        Names names = Names.of(one);
        Conflicts conflicts = Conflicts.of(one);
        Routes routes = Routes.of(one);
        assertThat(Names.of(other)).isNotSameAs(names);
        assertThat(Conflicts.of(other)).isNotSameAs(conflicts);
        assertThat(Routes.of(other)).isNotSameAs(routes);
        assertThat(Names.of(one)).isSameAs(names);
        assertThat(Conflicts.of(one)).isSameAs(conflicts);
        assertThat(Routes.of(one)).isSameAs(routes);
    }
}
