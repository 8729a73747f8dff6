package org.exotrace.aggregate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.exotrace.evidence.Papers;
import org.exotrace.model.Sign;
import org.exotrace.model.Statement;
import org.jspecify.annotations.Nullable;

/** Statements with the same keys, while they are gathered. */
final class Group {

    private final List<@Nullable String> keys;
    private final List<Statement> statements = new ArrayList<>(1);
    private final Set<Sign> signs = EnumSet.noneOf(Sign.class);

    Group(List<@Nullable String> keys) {
        this.keys = keys;
    }

    void add(Statement statement) {
        statements.add(statement);
    }

    void add(@Nullable Sign sign) {
        if (sign != null) {
            signs.add(sign);
        }
    }

    List<@Nullable String> keys() {
        return keys;
    }

    List<Statement> statements() {
        return statements;
    }

    @Nullable
    GroupSign sign() {
        return GroupSign.of(signs);
    }

    /** How many carry its statements together. */
    int papers(Papers papers) {
        if (statements.size() == 1) {
            return papers.of(statements.get(0)).size();
        }
        Set<String> all = new HashSet<>();
        statements.forEach(it -> all.addAll(papers.of(it)));
        return all.size();
    }
}
