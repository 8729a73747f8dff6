package org.exotrace.aggregate;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.exotrace.answer.Labelled;
import org.exotrace.answer.NoSuchName;
import org.exotrace.answer.Paged;
import org.exotrace.answer.Unstated;
import org.exotrace.statement.StatementItem;
import org.jspecify.annotations.Nullable;

/**
 * Some of the groups, and what is beyond them.
 *
 * @param total      how many groups there are
 * @param statements how many are in them, each counted once
 * @param unstated   what filters found left open; null where none of them asks for such a thing
 * @param asked      what names were found to mean that could mean something else
 * @param unknown    names of a filter that nothing has, beside others that something has
 * @param ends       each value of each word with its statements over all groups, where values are told together; null else
 * @param members    of the one group that is asked for, its statements, the best supported first; null where all are
 * @param complete   false where not all contradictions could be looked for; null where they were
 */
public record Aggregate(List<By> by, int total, int statements, int offset, int limit, @JsonUnwrapped @Nullable Unstated unstated,
        @JsonInclude(Include.NON_EMPTY) List<? extends Labelled> asked, @JsonInclude(Include.NON_EMPTY) List<NoSuchName> unknown,
        @JsonInclude(Include.NON_NULL) @Nullable Boolean complete,
        @JsonInclude(Include.NON_NULL) @Nullable Map<String, List<EndTotal>> ends, List<GroupItem> items,
        @JsonInclude(Include.NON_NULL) @Nullable List<StatementItem> members, Rest rest) implements Paged {

    /**
     * What comes after those that are given.
     *
     * @param statements how many are in these groups, each counted once; some may be in a group that is given, too
     */
    public record Rest(int groups, int statements) {}

    static boolean hasId(By by) {
        return by.role() != null || by == By.DOCUMENT;
    }

    @Override
    public List<String> columns() {
        return Stream.concat(by.stream().flatMap(it -> hasId(it) ? Stream.of(it.toString(), it + "_id") : Stream.of(it.toString())),
                GroupItem.COUNTS.stream()).toList();
    }

    @Override
    public List<List<@Nullable Object>> rows() {
        return items.stream().map(it -> it.cells(by)).toList();
    }
}
