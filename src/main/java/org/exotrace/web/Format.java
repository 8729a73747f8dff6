package org.exotrace.web;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;
import org.jspecify.annotations.Nullable;

/** In which form a list is answered: by {@code format}, else by what the client accepts, else JSON. */
enum Format {
    JSON("application/json"),
    TSV("text/tab-separated-values"),
    CSV("text/csv"),
    NDJSON("application/x-ndjson");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    String contentType() {
        return this == JSON ? mediaType : mediaType + "; charset=utf-8";
    }

    /** @throws ProblemException 406 when neither can be given */
    static Format of(Context context) {
        String asked = context.queryParam("format");
        return asked == null ? accepted(context.header("Accept")) : named(asked).orElseThrow(() -> none(asked));
    }

    private static Optional<Format> named(String name) {
        return Arrays.stream(values()).filter(it -> it.name().equalsIgnoreCase(name.strip())).findFirst();
    }

    private static Format accepted(@Nullable String accept) {
        if (accept == null || accept.isBlank() || accept.contains("*/*") || accept.contains("application/*")) {
            return Arrays.stream(values())
                    .filter(it -> it != JSON && accept != null && accept.contains(it.mediaType))
                    .findFirst().orElse(JSON);
        }
        return Arrays.stream(accept.toLowerCase(Locale.ROOT).split(","))
                .map(part -> part.split(";")[0].strip())
                .flatMap(type -> Arrays.stream(values()).filter(it -> it.mediaType.equals(type)))
                .findFirst()
                .orElseThrow(() -> none(accept));
    }

    private static ProblemException none(String asked) {
        return ProblemException.of(ProblemType.NO_SUCH_FORMAT,
                "'%s' cannot be given here; lists come as %s.".formatted(asked,
                        Arrays.stream(values()).map(it -> it.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "))));
    }
}
