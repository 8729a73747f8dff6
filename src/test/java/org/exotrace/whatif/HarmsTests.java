package org.exotrace.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Entity;
import org.exotrace.scope.Scoped;
import org.exotrace.scope.StatementScope;
import org.exotrace.support.Seeds;
import org.junit.jupiter.api.Test;

/** What a set of targets harms, against cutting all of its members at once. */
class HarmsTests {

    private static final Catalogue CATALOGUE = Seeds.Shipped.CATALOGUE;

    private final Chains chains = new Chains(CATALOGUE);
    private final List<Entity> targets = List.copyOf(Actions.of(CATALOGUE).taken(Scoped.of(CATALOGUE, StatementScope.ALL)));
    private final Harms harms = new Harms(CATALOGUE, chains, targets);

    @Test
    void aSetHarmsWhatBreaksWhenAllOfItsMembersAreTakenAtOnce() {
        List<List<Entity>> sets = sets();
        assertThat(sets).anyMatch(it -> it.size() == 2);
        for (List<Entity> members : sets) {
            Cut cut = members.stream().map(it -> Targets.cut(CATALOGUE, it)).reduce(Cut::or).orElseThrow();
            List<Outcome.Broken> all = chains.without(cut).beneficialBroken();
            assertThat(harms.of(members, cut)).as(() -> members.stream().map(Entity::id).toList().toString())
                    .isEqualTo(new Harms.Told(all.stream().limit(100).toList(), all.size()));
        }
    }

    private List<List<Entity>> sets() {
        return Stream.concat(targets.stream().map(List::of),
                IntStream.range(0, targets.size()).boxed().flatMap(a -> IntStream.range(a + 1, targets.size())
                        .filter(b -> (a * 31 + b) % 7 == 0).mapToObj(b -> List.of(targets.get(a), targets.get(b)))))
                .toList();
    }
}
