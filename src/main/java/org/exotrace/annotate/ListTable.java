package org.exotrace.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.entity.Resolved;
import org.exotrace.entity.Resolver;
import org.jspecify.annotations.Nullable;

/**
 * A list as laboratories have it in a file: one name a line, all on one line, or a table with a column of names, which is found by
 * what is in it. The page reads tables by the same rules: {@code frontend/js/list/table.js}.
 *
 * @param names   the heading of that column, or its number; null where there is no other
 * @param log2fc  the heading of the column of changes; null where there is none
 * @param told    how it was read, and what is doubtful
 * @param refusal why it was not read, with what to do; null where it was
 */
public record ListTable(List<ListItem> items, @Nullable String names, @Nullable String log2fc, List<String> told, @Nullable String refusal) {

    /** A column with this part of the best one's names may be the better one for its heading: proteins without a gene's name leave it empty. */
    private static final double PART = 0.5;
    private static final int SHOWN = 3;

    /**
     * What somebody told of how to read it; null where the file tells.
     *
     * @param names   a heading, or the number of a column
     * @param changes the same
     */
    public record Wanted(@Nullable Separator separator, @Nullable Decimals decimals, @Nullable String names, @Nullable String changes) {

        /** Nothing was told. */
        public static final Wanted NOTHING = new Wanted(null, null, null, null);
    }

    /** @param in a table with tabs, semicolons or commas between its cells, gzip or not */
    public static ListTable read(Catalogue catalogue, InputStream in, Wanted wanted) throws IOException {
        List<String> lines = ListText.lines(in);
        Layout layout = wanted.separator() == null ? Layout.of(lines) : new Layout(wanted.separator(), List.of());
        if (!layout.asks().isEmpty()) {
            return refused("It can be read in several ways. Tell which: %s.".formatted(
                    layout.asks().stream().map(it -> "--separator " + it).collect(Collectors.joining(", "))));
        }
        List<List<String>> rows = layout.separator().rows(lines);
        return rows.isEmpty() ? new ListTable(List.of(), null, null, List.of(), null) : new Reading(catalogue, layout.separator(), rows, wanted).table();
    }

    private static ListTable refused(String why) {
        return new ListTable(List.of(), null, null, List.of(), why);
    }

    /** Rows, of which the heading and the columns are to be found. */
    private static final class Reading {

        private final Catalogue catalogue;
        private final Separator separator;
        private final Wanted wanted;
        private final List<List<String>> body;
        private final @Nullable List<String> heading;
        private final @Nullable List<String> wide;
        private final int width;
        private final List<String> told = new ArrayList<>();

        Reading(Catalogue catalogue, Separator separator, List<List<String>> rows, Wanted wanted) {
            this.catalogue = catalogue;
            this.separator = separator;
            this.wanted = wanted;
            Frame frame = Frame.of(rows);
            body = rows.subList(frame.at() + 1, rows.size());
            List<String> head = frame.at() < 0 ? null : rows.get(frame.at());
            // R writes no heading over the names of rows. Without a point in any number it may be commas in numbers that make the row longer.
            boolean shifted = head != null && frame.regular() && frame.width() == head.size() + 1 && (separator != Separator.COMMA || hasPoint());
            heading = head == null || !shifted ? head : Stream.concat(Stream.of("row"), head.stream()).toList();
            width = heading == null ? Math.max(frame.width(), rows.get(0).size()) : heading.size();
            wide = heading == null ? null : body.stream().filter(it -> it.stream().skip(heading.size()).anyMatch(cell -> !cell.isEmpty())).findFirst().orElse(null);
            String titles = rows.subList(0, Math.max(frame.at(), 0)).stream().map(it -> String.join(" ", it).strip()).filter(it -> !it.isEmpty()).collect(Collectors.joining(" / "));
            Stream.of(separator.words(), titles.isEmpty() ? "" : "left out above the heading: " + titles).filter(it -> !it.isEmpty()).forEach(told::add);
        }

        private boolean hasPoint() {
            return body.stream().limit(Frame.LOOKED_AT).flatMap(List::stream).anyMatch(it -> Decimals.isNumber(it) && it.indexOf('.') >= 0);
        }

        ListTable table() {
            if (wide != null && heading != null) {
                return refused("The row of '%s' has %d cells, the heading %d: what stands between cells stands within them too. Save it with tabs between its cells."
                        .formatted(wide.get(0), wide.size(), heading.size()));
            }
            Integer name = wanted.names() == null ? Integer.valueOf(names()) : column(wanted.names());
            Integer change = wanted.changes() == null ? changes() : column(wanted.changes());
            if (name == null || change == null) {
                return refused("It has no column '%s'. Give a heading, or the number of a column from 1 to %d.".formatted(
                        name == null ? wanted.names() : wanted.changes(), width));
            }
            Decimals decimals = change < 0 ? null : decimals(cells(change));
            return new ListTable(body.stream().map(it -> ListItem.named(cell(it, name), decimals == null ? null : decimals.number(cell(it, change)))).toList(),
                    width < 2 ? null : called(name), decimals == null ? null : called(change), List.copyOf(told), null);
        }

        private @Nullable Decimals decimals(List<String> cells) {
            Decimals decimals = wanted.decimals() == null ? Decimals.of(cells) : wanted.decimals();
            if (decimals == null) {
                told.add("some changes have a point and some a comma, so none is taken: give --decimal point or --decimal comma");
                return null;
            }
            List<String> not = cells.stream().filter(it -> !it.isEmpty() && decimals.number(it) == null).toList();
            double most = cells.stream().map(decimals::number).mapToDouble(it -> it == null ? 0 : Math.abs(it)).max().orElse(0);
            Stream.of(decimals == Decimals.COMMA ? "a comma before decimals" : "",
                    not.isEmpty() ? "" : "changes that are no number: %d (%s)".formatted(not.size(), not.stream().distinct().limit(SHOWN).collect(Collectors.joining(", "))),
                    most <= Decimals.MOST ? "" : "the largest change is %s, more than any is as log2: is it the right column?".formatted(most))
                    .filter(it -> !it.isEmpty()).forEach(told::add);
            return decimals;
        }

        /** -1 where there is none, or where several may be it. */
        private int changes() {
            List<Integer> among = heading == null ? List.of() : Headings.changesAmong(heading.stream().map(Headings::plain).toList());
            if (among.size() > 1) {
                told.add("several columns may hold the changes, so none is taken: give --changes with one of " + among.stream().map(this::called).collect(Collectors.joining(", ")));
            }
            return among.size() == 1 ? among.get(0) : -1;
        }

        /** The column in which most cells are names that are known, or are a human gene's. */
        private int names() {
            List<Long> known = IntStream.range(0, width).mapToObj(column -> new Resolver(catalogue, 0).all(cells(column).stream().limit(Frame.LOOKED_AT)
                    .filter(it -> !it.isEmpty() && !Decimals.isNumber(it)).map(Resolver.Asked::of).toList()).stream().filter(Reading::isKnown).count()).toList();
            long most = known.stream().mapToLong(it -> it).max().orElse(0);
            return IntStream.range(0, width).boxed().filter(it -> known.get(it) >= PART * most)
                    .min(Comparator.comparing((Integer it) -> heading == null ? 0 : Headings.rank(Headings.plain(heading.get(it)))).thenComparing(it -> -known.get(it))).orElse(0);
        }

        private static boolean isKnown(Resolved it) {
            return it.outcome() != Resolved.Outcome.UNKNOWN || it.human() != null;
        }

        /** The column of a heading, or of a number; null where there is none. */
        private @Nullable Integer column(String wanted) {
            return IntStream.range(0, width).boxed().filter(it -> heading != null && heading.get(it).equalsIgnoreCase(wanted.strip())).findFirst()
                    .or(() -> IntStream.range(0, width).boxed().filter(it -> String.valueOf(it + 1).equals(wanted.strip())).findFirst()).orElse(null);
        }

        private String called(int column) {
            return heading == null || heading.get(column).isEmpty() ? "column " + (column + 1) : heading.get(column);
        }

        private List<String> cells(int column) {
            return body.stream().map(it -> cell(it, column)).toList();
        }

        private static String cell(List<String> row, int column) {
            return column < row.size() ? row.get(column) : "";
        }
    }
}
