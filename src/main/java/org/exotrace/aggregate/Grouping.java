package org.exotrace.aggregate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Statement;
import org.jspecify.annotations.Nullable;

/** Puts statements into groups: a statement with two cargos is in both of theirs. */
final class Grouping {

    private final Keys keys;
    private final Signs signs;
    /** Where among the keys the effect stands; -1 where groups have none. */
    private final int effect;
    private final Map<List<@Nullable String>, Group> groups = new HashMap<>();

    Grouping(Catalogue catalogue, AggregateRequest request) {
        keys = new Keys(catalogue, request);
        signs = Signs.of(catalogue);
        effect = request.by().indexOf(By.EFFECT);
    }

    List<Group> of(List<Statement> statements) {
        statements.forEach(this::add);
        return List.copyOf(groups.values());
    }

    private void add(Statement statement) {
        keys.of(statement).forEach(key -> {
            Group group = groups.computeIfAbsent(key, Group::new);
            group.add(statement);
            sign(statement, group);
        });
    }

    /** Toward the effect of the group; where groups have none, toward the primary one. */
    private void sign(Statement statement, Group group) {
        if (effect < 0) {
            statement.primaryEffect().ifPresent(it -> group.add(signs.of(statement, it)));
            return;
        }
        String wanted = group.keys().get(effect);
        keys.effects(statement).filter(it -> keys.of(it).anyMatch(key -> key.equals(wanted))).forEach(it -> group.add(signs.of(statement, it)));
    }
}
