package org.exotrace.web;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.exotrace.answer.NoSuchName;
import org.exotrace.catalogue.Catalogue;

/** Where an answer leads, as headers {@code Link} (RFC 8288): what describes it, its licence, the next page; and what it found nothing for. */
final class Links {

    private static final String LINK = "Link";
    private static final String DESCRIPTION =
            "<%s/openapi.json>; rel=\"service-desc\"; type=\"application/json\", </docs>; rel=\"service-doc\"; type=\"text/html\"".formatted(Api.BASE);
    private static final String LICENCE = ", <https://creativecommons.org/licenses/by/4.0/>; rel=\"license\"";

    private Links() {}

    /** The licence is that of the shipped data; what others load has its own. */
    static void about(Context context, Catalogue catalogue) {
        context.header(LINK, DESCRIPTION + (catalogue.name().equals("default") ? LICENCE : ""));
    }

    /**
     * The next page, where there is one: the same question further on.
     *
     * @param offset where it would begin
     */
    static void next(Context context, long offset, int shown, int total) {
        if (shown > 0 && offset < total) {
            Map<String, List<String>> parameters = new LinkedHashMap<>(context.queryParamMap());
            parameters.put("offset", List.of(String.valueOf(offset)));
            String query = parameters.entrySet().stream()
                    .flatMap(it -> it.getValue().stream().map(value -> encoded(it.getKey()) + "=" + encoded(value)))
                    .collect(Collectors.joining("&"));
            context.header(LINK, "%s, <%s?%s>; rel=\"next\"".formatted(context.res().getHeader(LINK), context.path(), query));
        }
    }

    /** Names of a filter that nothing has: a table has no other place for them. */
    static void unknown(Context context, List<NoSuchName> names) {
        if (!names.isEmpty()) {
            context.header("X-Unknown-Names", names.stream().map(it -> encoded(it.given())).collect(Collectors.joining(",")));
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
