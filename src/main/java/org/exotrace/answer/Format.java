package org.exotrace.answer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;
import org.exotrace.failure.Suggest;

/** In which form an answer is written. */
public enum Format {
    JSON("application/json"),
    TSV("text/tab-separated-values"),
    CSV("text/csv"),
    NDJSON("application/x-ndjson");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    public static boolean has(String name) {
        return Arrays.stream(values()).anyMatch(it -> it.name().equalsIgnoreCase(name.strip()));
    }

    /** @throws ProblemException {@code no-such-format} */
    public static Format named(String name) {
        return Arrays.stream(values()).filter(it -> it.name().equalsIgnoreCase(name.strip())).findFirst()
                .orElseThrow(() -> none(name));
    }

    /** @throws ProblemException {@code no-such-format} unless it is one of these */
    public void require(Format... offered) {
        if (!List.of(offered).contains(this)) {
            throw ProblemException.of(ProblemType.NO_SUCH_FORMAT, "One thing is answered as JSON; lists come as tables too.");
        }
    }

    /** What is told of a form that there is not. */
    public static ProblemException none(String asked) {
        return ProblemException.of(ProblemType.NO_SUCH_FORMAT, "'%s' cannot be given here; lists come as %s.".formatted(
                Suggest.brief(asked), Arrays.stream(values()).map(Format::toString).collect(Collectors.joining(", "))));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
