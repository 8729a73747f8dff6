package org.exotrace.entity;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Dates that spreadsheets make of the names of genes: which gene it was is lost where several make the same date, so none is taken.
 * The symbols of that kind were changed for it in 2020: HGNC, https://blog.genenames.org/newsletters/2020/08/28/Summer_newsletter/;
 * the present ones are those of {@link Genes}.
 */
final class Dates {

    private static final Map<String, Integer> MONTHS = Map.ofEntries(Map.entry("jan", 1), Map.entry("feb", 2), Map.entry("mar", 3), Map.entry("mrz", 3),
            Map.entry("mär", 3), Map.entry("apr", 4), Map.entry("may", 5), Map.entry("mai", 5), Map.entry("jun", 6), Map.entry("jul", 7), Map.entry("aug", 8),
            Map.entry("sep", 9), Map.entry("oct", 10), Map.entry("okt", 10), Map.entry("nov", 11), Map.entry("dec", 12), Map.entry("dez", 12));
    private static final String MONTH = "(\\p{L}{3})\\p{L}{0,6}\\.?";
    private static final String YEAR = "(?:[-. ,/]+(?:\\d{2}|\\d{4}))?";
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\.?[-. /]+" + MONTH + YEAR);
    private static final Pattern MONTH_FIRST = Pattern.compile(MONTH + "[-. /]+(\\d{1,2})" + YEAR);
    private static final Pattern ISO = Pattern.compile("\\d{4}-(\\d{2})-(\\d{2})(?:[T ]00:00(?::00)?)?");

    /** Earlier symbols, as far as a number, and what is before that number now. */
    private static final Map<String, String> EARLIER = Map.of("MARCH", "MARCHF", "MARC", "MTARC", "SEPT", "SEPTIN", "DEC", "DELEC");
    private static final Map<Integer, List<String>> BEFORE = Map.of(3, List.of("MARCH", "MARC"), 9, List.of("SEPT"), 12, List.of("DEC"));
    private static final String SEP15 = "SEP15";
    private static final String NOW_SELENOF = "SELENOF";
    private static final Pattern SYMBOL = Pattern.compile("(MARCH|MARC|SEPT|DEC)(\\d{1,2})");

    private Dates() {}

    /** What a date may have been, in words; nothing where a name is no date. */
    static Optional<String> remark(String name) {
        return day(name.strip().toLowerCase(Locale.ROOT)).map(it -> {
            List<String> genes = genes(it);
            return "A date, as spreadsheets make of the names of some genes. " + (genes.isEmpty() ? "Which name it was is lost."
                    : "It may have been %s: see the table as it was before.".formatted(String.join(" or ", genes)));
        });
    }

    /** The present symbol of one that was changed. */
    static Optional<String> now(String earlier) {
        String symbol = earlier.strip().toUpperCase(Locale.ROOT);
        Matcher parts = SYMBOL.matcher(symbol);
        return (symbol.equals(SEP15) ? Optional.of(NOW_SELENOF) : parts.matches() ? Optional.of(EARLIER.get(parts.group(1)) + Integer.valueOf(parts.group(2)))
                : Optional.<String>empty()).filter(it -> Genes.named(it).isPresent());
    }

    private static List<String> genes(MonthDay it) {
        return Stream.concat(BEFORE.getOrDefault(it.getMonthValue(), List.of()).stream().map(letters -> letters + it.getDayOfMonth()),
                it.equals(MonthDay.of(9, 15)) ? Stream.of(SEP15) : Stream.empty())
                .flatMap(symbol -> now(symbol).map(present -> present + " (once " + symbol + ")").stream()).toList();
    }

    private static Optional<MonthDay> day(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return of(Integer.parseInt(iso.group(1)), iso.group(2));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return of(MONTHS.getOrDefault(dayFirst.group(2), 0), dayFirst.group(1));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        return monthFirst.matches() ? of(MONTHS.getOrDefault(monthFirst.group(1), 0), monthFirst.group(2)) : Optional.empty();
    }

    private static Optional<MonthDay> of(int month, String day) {
        try {
            return month == 0 ? Optional.empty() : Optional.of(MonthDay.of(month, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
