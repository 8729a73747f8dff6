package org.exotrace.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.QuotedCSV;
import org.eclipse.jetty.http.QuotedQualityCSV;
import org.jspecify.annotations.Nullable;

/** Which of the media types that are offered a client wants most, by its header {@code Accept} (RFC 9110, 12.5.1). */
final class Accepted {

    private static final Pattern UNWANTED = Pattern.compile(".+;\\s*q=0(\\.0*)?");

    private Accepted() {}

    /**
     * @param header  what the client sent; without it, or where it says nothing that can be read, the first is offered
     * @param offered media types without parameters
     * @return empty where none of them is acceptable
     */
    static Optional<String> best(@Nullable String header, List<String> offered) {
        if (header == null) {
            return Optional.of(offered.get(0));
        }
        QuotedQualityCSV wanted = new QuotedQualityCSV(QuotedQualityCSV.MOST_SPECIFIC_MIME_ORDERING);
        QuotedCSV all = new QuotedCSV();
        try {
            wanted.addValue(lower(header));
            all.addValue(lower(header));
        } catch (IllegalArgumentException e) {
            // A quote is open at its end.
            return Optional.of(offered.get(0));
        }
        List<String> types = wanted.getValues().stream().map(Accepted::type).filter(it -> !it.isEmpty()).toList();
        List<String> unwanted = all.getValues().stream().filter(it -> UNWANTED.matcher(it).matches()).map(Accepted::type).toList();
        if (types.isEmpty() && unwanted.isEmpty()) {
            return Optional.of(offered.get(0));
        }
        return types.stream().flatMap(type -> offered.stream().filter(it -> fits(type, it))
                .filter(it -> unwanted.stream().noneMatch(not -> fits(not, it) && fits(type, not)))).findFirst();
    }

    private static String lower(String header) {
        return header.toLowerCase(Locale.ROOT);
    }

    private static String type(String value) {
        return value.split(";", 2)[0].strip();
    }

    private static boolean fits(String wanted, String offered) {
        return wanted.equals(offered) || wanted.equals("*/*") || wanted.endsWith("/*") && offered.startsWith(wanted.substring(0, wanted.length() - 1));
    }
}
