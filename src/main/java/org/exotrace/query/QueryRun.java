package org.exotrace.query;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.exotrace.answer.Tabular;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.graph.CypherFile;
import org.exotrace.graph.GraphQueries;
import org.jspecify.annotations.Nullable;

/**
 * What a query answered.
 *
 * @param ms        how long the database took, transfer included
 * @param truncated whether there were more rows
 */
public record QueryRun(
        List<String> columns, List<List<@Nullable Object>> rows, long ms, boolean truncated, Limits limits)
        implements Tabular {

    private static final int MOST_ROWS = 10_000;
    private static final Duration LONGEST = Duration.ofSeconds(5);

    /** How many rows are given, and how many milliseconds a query may take. */
    public record Limits(int rows, long ms) {}

    /** @param given the value of a parameter, null where it was left out */
    public static QueryRun of(
            GraphQueries graph, Catalogue catalogue, CypherFile file, Function<String, @Nullable String> given) {
        var arguments = Arguments.of(catalogue, file, given);
        long before = System.nanoTime();
        GraphQueries.Rows found = graph.run(file.name(), arguments, MOST_ROWS, LONGEST);
        return new QueryRun(found.columns(), found.rows(), (System.nanoTime() - before) / 1_000_000, found.truncated(),
                new Limits(MOST_ROWS, LONGEST.toMillis()));
    }
}
