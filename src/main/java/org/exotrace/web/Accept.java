package org.exotrace.web;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.exotrace.answer.Format;
import org.exotrace.failure.ProblemException;
import org.jspecify.annotations.Nullable;

/** In which form an answer is wanted: by {@code format}, else by what the client accepts, else JSON. */
final class Accept {

    /** Another name of lines of JSON. */
    private static final String JSON_LINES = "application/jsonl";

    private static final List<String> TYPES =
            Stream.concat(Arrays.stream(Format.values()).map(Format::mediaType), Stream.of(JSON_LINES)).toList();

    private Accept() {}

    /** @throws ProblemException {@code no-such-format} when neither can be given */
    static Format of(Context context) {
        String asked = context.queryParam("format");
        return asked == null ? accepted(context.header("Accept")) : Format.named(asked);
    }

    private static Format accepted(@Nullable String accept) {
        return Accepted.best(accept, TYPES).map(Accept::of).orElseThrow(() -> Format.none(String.valueOf(accept)));
    }

    private static Format of(String mediaType) {
        return mediaType.equals(JSON_LINES) ? Format.NDJSON
                : Arrays.stream(Format.values()).filter(it -> it.mediaType().equals(mediaType)).findFirst().orElseThrow();
    }

    /** @throws ProblemException {@code bad-value} where Excel is meant to open what is no CSV */
    static boolean excel(Query query, Format format) {
        boolean excel = query.flag("excel", false);
        if (excel && format != Format.CSV) {
            throw ProblemException.badValue("excel", "true", "it is for format=csv.");
        }
        return excel;
    }

    /** By the name that the client asked for, where it has two. */
    static String contentType(Context context, Format format) {
        boolean lines = format == Format.NDJSON && Accepted.best(context.header("Accept"), TYPES).filter(JSON_LINES::equals).isPresent();
        String mediaType = lines ? JSON_LINES : format.mediaType();
        return format == Format.JSON ? mediaType : mediaType + "; charset=utf-8";
    }
}
