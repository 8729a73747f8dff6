package org.exotrace.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Entity;
import org.exotrace.model.Role;
import org.exotrace.model.Statement;
import org.exotrace.scope.StatementScope;
import org.exotrace.support.Seeds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What occurrences say of an entity in a role, against a look at every statement. */
class EntityFilterTests {

    private static final Catalogue CATALOGUE = Seeds.Shipped.CATALOGUE;

    @ParameterizedTest
    @EnumSource(names = {"SOURCE", "VESICLE", "CARGO", "TARGET", "RECEPTOR", "EFFECT", "DISEASE", "MODIFIER"})
    void findsTheStatementsThatHaveItOrAKindOfItInThatRole(Role role) {
        assertThat(CATALOGUE.entities()).map(Entity::id).allSatisfy(id -> {
            Set<String> below = CATALOGUE.hierarchy().below(id);
            assertThat(new Statements(CATALOGUE).find(filter(role, id)).items()).isEqualTo(CATALOGUE.statements().stream()
                    .filter(it -> having(it, role).anyMatch(below::contains)).toList());
        });
    }

    private static Stream<String> having(Statement it, Role role) {
        return switch (role) {
            case DISEASE -> Stream.ofNullable(it.context().disease());
            case MODIFIER -> it.modifiers().stream().map(one -> it.participant(one.agent()).entity());
            default -> it.in(role).stream().filter(one -> !one.inferred()).map(one -> one.entity());
        };
    }

    private static StatementFilter filter(Role role, String entity) {
        return new StatementFilter(Map.of(role, List.of(entity)), List.of(), false, false, List.of(), List.of(), false, List.of(),
                List.of(), List.of(), StatementScope.ALL, null, null, null, StatementFilter.Order.USUAL);
    }
}
