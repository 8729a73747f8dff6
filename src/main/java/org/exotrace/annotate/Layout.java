package org.exotrace.annotate;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How a text is laid out, by what is in it: the same as in {@code frontend/js/list/layout.js}.
 *
 * @param asks the ways to read it, where there are several and nobody can tell
 */
record Layout(Separator separator, List<Separator> asks) {

    private static final double HALF = 0.5;

    /** What makes columns; {@code told} where these tell that they are some. */
    private record Fit(Separator separator, boolean headed, boolean told) {}

    private static Layout sure(Separator separator) {
        return new Layout(separator, List.of());
    }

    private static Layout asked(Stream<Separator> ways) {
        List<Separator> all = ways.toList();
        return new Layout(all.get(0), all);
    }

    static Layout of(List<String> lines) {
        List<String> some = lines.subList(0, Math.min(lines.size(), Frame.LOOKED_AT));
        if (!some.isEmpty() && having(some, '\t') >= HALF * some.size()) {
            return sure(Separator.TAB);
        }
        if (some.size() == 1 && !Headings.isHeading(Separator.SEMICOLON.rows(some).get(0)) && !Headings.isHeading(Separator.COMMA.rows(some).get(0))) {
            return having(some, ';') > 0 ? asked(Stream.of(Separator.NAMES, Separator.LINE)) : sure(having(some, ',') > 0 ? Separator.NAMES : Separator.LINE);
        }
        List<Fit> fits = Stream.of(Separator.SEMICOLON, Separator.COMMA).map(it -> fit(some, it)).flatMap(Optional::stream).toList();
        List<Fit> told = fits.stream().filter(Fit::told).toList();
        List<Fit> headed = told.stream().filter(Fit::headed).toList();
        if (told.size() == 1 || headed.size() == 1) {
            return sure((told.size() == 1 ? told : headed).get(0).separator());
        }
        if (!fits.isEmpty()) {
            return asked(!told.isEmpty() ? told.stream().map(Fit::separator)
                    : Stream.concat(fits.stream().map(Fit::separator), Stream.of(Separator.NAMES, Separator.LINE)));
        }
        return having(some, ',') > HALF * some.size() ? asked(Stream.of(Separator.NAMES, Separator.LINE, Separator.COMMA)) : sure(Separator.LINE);
    }

    private static long having(List<String> lines, char sign) {
        return lines.stream().filter(it -> it.indexOf(sign) >= 0).count();
    }

    private static Optional<Fit> fit(List<String> lines, Separator separator) {
        List<List<String>> rows = separator.rows(lines);
        Frame frame = Frame.of(rows);
        boolean headed = frame.at() >= 0 && rows.get(frame.at()).size() > 1;
        if (!headed && (frame.width() < 2 || !frame.regular())) {
            return Optional.empty();
        }
        List<List<String>> body = rows.subList(frame.at() + 1, rows.size());
        // A name of a group is no number: A;1,4 has semicolons between its cells.
        if (separator == Separator.COMMA && !body.isEmpty() && body.stream().filter(it -> it.stream().anyMatch(Layout::hasNumber)).count() >= HALF * body.size()) {
            return Optional.empty();
        }
        return Optional.of(new Fit(separator, headed, headed || IntStream.range(0, rows.get(0).size()).anyMatch(it -> isOfNumbers(body, it))));
    }

    private static boolean isOfNumbers(List<List<String>> body, int column) {
        List<String> cells = body.stream().filter(it -> column < it.size()).map(it -> it.get(column)).filter(it -> !it.isEmpty()).toList();
        return !cells.isEmpty() && cells.stream().filter(Decimals::isNumber).count() >= HALF * cells.size();
    }

    private static boolean hasNumber(String cell) {
        return cell.indexOf(';') >= 0 && Stream.of(cell.split(";")).anyMatch(it -> Decimals.isNumber(it.strip()));
    }
}
