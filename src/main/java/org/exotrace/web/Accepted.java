package org.exotrace.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jetty.http.QuotedQualityCSV;
import org.jspecify.annotations.Nullable;

/** Which of the media types that are offered a client wants most, by its header {@code Accept} (RFC 9110, 12.5.1). */
final class Accepted {

    private Accepted() {}

    /**
     * @param header  what the client sent; without it, or where it says nothing that can be read, the first is offered
     * @param offered media types without parameters
     * @return empty where none of them is acceptable
     */
    static Optional<String> best(@Nullable String header, List<String> offered) {
        QuotedQualityCSV wanted = new QuotedQualityCSV(QuotedQualityCSV.MOST_SPECIFIC_MIME_ORDERING);
        if (header != null) {
            wanted.addValue(header.toLowerCase(Locale.ROOT));
        }
        List<String> types = wanted.getValues().stream().map(it -> it.split(";", 2)[0].strip()).filter(it -> !it.isEmpty()).toList();
        if (types.isEmpty()) {
            return Optional.of(offered.get(0));
        }
        return types.stream().flatMap(type -> offered.stream().filter(it -> fits(type, it))).findFirst();
    }

    private static boolean fits(String wanted, String offered) {
        return wanted.equals(offered) || wanted.equals("*/*") || wanted.endsWith("/*") && offered.startsWith(wanted.substring(0, wanted.length() - 1));
    }
}
