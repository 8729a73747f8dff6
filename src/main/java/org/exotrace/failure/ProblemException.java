package org.exotrace.failure;

import java.util.List;

/** A request that cannot be answered: what happened, to which thing, what to do. */
public final class ProblemException extends ExotraceException {

    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final transient List<String> hints;
    private final transient List<String> suggestions;
    private final transient List<?> known;

    private ProblemException(ProblemType type, String detail, List<String> hints, List<String> suggestions, List<?> known) {
        super(detail, null);
        this.type = type;
        this.hints = List.copyOf(hints);
        this.suggestions = List.copyOf(suggestions);
        this.known = List.copyOf(known);
    }

    public static ProblemException of(ProblemType type, String detail) {
        return new ProblemException(type, detail, List.of(), List.of(), List.of());
    }

    public static ProblemException badValue(String parameter, String value, String allowed) {
        return of(ProblemType.BAD_VALUE, "'%s' cannot be '%s': %s".formatted(parameter, Suggest.brief(value), allowed));
    }

    public ProblemException withHints(List<String> more) {
        return new ProblemException(type, getMessage(), more, suggestions, known);
    }

    public ProblemException withSuggestions(List<String> more) {
        return new ProblemException(type, getMessage(), hints, more, known);
    }

    /** @param all what could have been asked for, as records */
    public ProblemException withKnown(List<? extends Record> all) {
        return new ProblemException(type, getMessage(), hints, suggestions, all);
    }

    public ProblemType type() {
        return type;
    }

    public List<String> hints() {
        return hints;
    }

    public List<String> suggestions() {
        return suggestions;
    }

    public List<?> known() {
        return known;
    }
}
