package org.exotrace.web;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Locale;
import org.exotrace.answer.Format;
import org.exotrace.failure.ProblemException;
import org.jspecify.annotations.Nullable;

/** In which form an answer is wanted: by {@code format}, else by what the client accepts, else JSON. */
final class Accept {

    private Accept() {}

    /** @throws ProblemException {@code no-such-format} when neither can be given */
    static Format of(Context context) {
        String asked = context.queryParam("format");
        return asked == null ? accepted(context.header("Accept")) : Format.named(asked);
    }

    private static Format accepted(@Nullable String accept) {
        if (accept == null || accept.isBlank() || accept.contains("*/*") || accept.contains("application/*")) {
            return Arrays.stream(Format.values())
                    .filter(it -> it != Format.JSON && accept != null && accept.contains(it.mediaType()))
                    .findFirst().orElse(Format.JSON);
        }
        return Arrays.stream(accept.toLowerCase(Locale.ROOT).split(","))
                .map(part -> part.split(";")[0].strip())
                .flatMap(type -> Arrays.stream(Format.values()).filter(it -> it.mediaType().equals(type)))
                .findFirst()
                .orElseThrow(() -> Format.none(accept));
    }

    static String contentType(Format format) {
        return format == Format.JSON ? format.mediaType() : format.mediaType() + "; charset=utf-8";
    }
}
