package org.exotrace.entity;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exotrace.model.Blanks;

/**
 * Dates that spreadsheets make of the names of genes: which gene it was is lost where several make the same date, so none is taken.
 * The symbols of that kind were changed for it in 2020: HGNC, https://blog.genenames.org/newsletters/2020/08/28/Summer_newsletter/;
 * the present ones are those of {@link Genes}.
 */
final class Dates {

    /** In English and German, short and whole; what only begins like one is none: 1-Decanol. */
    private static final List<Set<String>> MONTHS = Stream.of("jan january januar", "feb february februar", "mar march mär märz mrz", "apr april", "may mai",
            "jun june juni", "jul july juli", "aug august", "sep sept september", "oct october okt oktober", "nov november", "dec december dez dezember")
            .map(it -> Set.of(it.split(" "))).toList();
    private static final String MONTH = "(\\p{L}{3,9})\\.?";
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
        return day(Blanks.trimmed(name).toLowerCase(Locale.ROOT)).map(it -> {
            List<String> genes = genes(it);
            return "A date, as spreadsheets make of the names of some genes. " + (genes.isEmpty() ? "Which name it was is lost."
                    : "It may have been %s: see the table as it was before.".formatted(String.join(" or ", genes)));
        });
    }

    /** The present symbol of one that was changed. */
    static Optional<String> now(String earlier) {
        String symbol = Blanks.trimmed(earlier).toUpperCase(Locale.ROOT);
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
            return of(month(dayFirst.group(2)), dayFirst.group(1));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        return monthFirst.matches() ? of(month(monthFirst.group(1)), monthFirst.group(2)) : Optional.empty();
    }

    /** 0 for what is none. */
    private static int month(String word) {
        return IntStream.rangeClosed(1, MONTHS.size()).filter(it -> MONTHS.get(it - 1).contains(word)).findFirst().orElse(0);
    }

    private static Optional<MonthDay> of(int month, String day) {
        try {
            return month == 0 ? Optional.empty() : Optional.of(MonthDay.of(month, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
