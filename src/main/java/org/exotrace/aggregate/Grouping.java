package org.exotrace.aggregate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.exotrace.aggregate.Group.Ends;

/** Puts statements into groups: a statement with two cargos is in both of theirs. */
final class Grouping {

    private final List<Column> columns;
    private final int effect;
    private final Column primary;
    private final Map<Ends, Group> groups = new HashMap<>();

    /**
     * @param effect  which of the columns is that of effects; -1 for none
     * @param primary the primary effects, whose sign counts where there is none
     */
    Grouping(List<Column> columns, int effect, Column primary) {
        this.columns = columns;
        this.effect = effect;
        this.primary = primary;
    }

    List<Group> of(int[] statements) {
        for (int statement : statements) {
            add(statement, 0, new int[Ends.MOST], effect < 0 ? primary.signs(statement)[0] : 0);
        }
        return List.copyOf(groups.values());
    }

    /** For each number of this column all combinations with those of the next. */
    private void add(int statement, int column, int[] chosen, int sign) {
        if (column == columns.size()) {
            groups.computeIfAbsent(new Ends(chosen[0], chosen[1], chosen[2], chosen[3]), Group::new).add(statement, sign);
            return;
        }
        int[] numbers = columns.get(column).of(statement);
        for (int i = 0; i < numbers.length; i++) {
            chosen[column] = numbers[i];
            add(statement, column + 1, chosen, column == effect ? columns.get(column).signs(statement)[i] : sign);
        }
    }
}
