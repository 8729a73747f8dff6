package org.exotrace.annotate;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Where the heading of rows stands, below a title perhaps, and how many cells the rows below it have.
 *
 * @param at      -1 where there is no heading
 * @param width   cells of most rows below it
 * @param regular whether nearly all have as many
 */
record Frame(int at, int width, boolean regular) {

    static final int LOOKED_AT = 300;
    private static final int MOST_TITLES = 10;
    private static final double USUAL = 0.8;
    private static final double HALF = 0.5;

    static Frame of(List<List<String>> rows) {
        int at = IntStream.range(0, Math.min(MOST_TITLES, rows.size())).filter(it -> isHeading(rows, it)).findFirst().orElse(-1);
        List<List<String>> body = body(rows, at);
        if (at >= 0) {
            return body.isEmpty() ? new Frame(at, rows.get(at).size(), true) : width(at, body);
        }
        return width(!rows.isEmpty() && rows.get(0).size() == 1 && Headings.isHeading(rows.get(0)) ? 0 : -1, body);
    }

    private static boolean isHeading(List<List<String>> rows, int at) {
        List<List<String>> body = body(rows, at);
        List<String> row = rows.get(at);
        return row.size() > 1 && row.stream().noneMatch(Decimals::isNumber) && Headings.isHeading(words(row, rows.subList(0, at + 1 + body.size()))) && body.stream().filter(it -> it.size() > 1).count() >= HALF * body.size();
    }

    /** Its cells that no other row has in the same column: "protein" is a heading, and the value of a column of kinds. */
    private static List<String> words(List<String> row, List<List<String>> rows) {
        return IntStream.range(0, row.size()).filter(column -> rows.stream().noneMatch(it -> column < it.size() && it.get(column).equals(row.get(column)) && !it.equals(row)))
                .mapToObj(row::get).toList();
    }

    private static List<List<String>> body(List<List<String>> rows, int at) {
        return rows.subList(at + 1, Math.min(rows.size(), at + 1 + LOOKED_AT));
    }

    private static Frame width(int at, List<List<String>> rows) {
        Map<Integer, Long> counts = rows.stream().map(List::size).collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Map.Entry<Integer, Long> most = counts.entrySet().stream().max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .orElse(Map.entry(1, 0L));
        return new Frame(at, most.getKey(), most.getValue() >= USUAL * rows.size());
    }
}
