package org.exotrace.seed.rule;

import java.util.HashMap;
import java.util.Map;
import org.exotrace.model.Participant;
import org.exotrace.model.Role;
import org.exotrace.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * What makes two participants one thing: the entity, where it is and how it is. A target is told apart from what stands in
 * another role, since a cell that acts and one that is acted on are two, whatever they share.
 */
record Same(
        String entity, @Nullable String in, @Nullable String state, @Nullable String qualifier, @Nullable String disease, boolean target) {

    private static Same of(Participant it) {
        return new Same(it.entity(), it.in(), it.state(), it.qualifier(), it.disease(), it.role() == Role.TARGET);
    }

    /** The participants of a statement by their keys; where a key is given twice, the first. */
    static Map<String, Same> in(Statement statement) {
        Map<String, Same> byKey = new HashMap<>();
        statement.participants().forEach(it -> byKey.putIfAbsent(it.p(), of(it)));
        return byKey;
    }
}
