package org.exotrace.failure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A request that cannot be answered: becomes a problem document of RFC 9457. */
public final class ProblemException extends ExotraceException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String type;
    private final String title;
    private final transient List<String> hints;
    private final transient List<String> suggestions;

    private ProblemException(
            int status, String type, String title, String detail, List<String> hints, List<String> suggestions) {
        super(detail, null);
        this.status = status;
        this.type = type;
        this.title = title;
        this.hints = List.copyOf(hints);
        this.suggestions = List.copyOf(suggestions);
    }

    /** @param type the slug that clients switch on */
    public static ProblemException of(int status, String type, String title, String detail) {
        return new ProblemException(status, type, title, detail, List.of(), List.of());
    }

    public static ProblemException badValue(String parameter, String value, String allowed) {
        return of(400, "bad-value", "A parameter has a value that is not allowed",
                "'%s' cannot be '%s': %s".formatted(parameter, Suggest.brief(value), allowed));
    }

    public ProblemException withHints(List<String> more) {
        return new ProblemException(status, type, title, getMessage(), more, suggestions);
    }

    public ProblemException withSuggestions(List<String> more) {
        return new ProblemException(status, type, title, getMessage(), hints, more);
    }

    public int status() {
        return status;
    }

    public String type() {
        return type;
    }

    public String title() {
        return title;
    }

    public List<String> hints() {
        return hints;
    }

    public List<String> suggestions() {
        return suggestions;
    }

    /** The fields of the problem document. */
    public Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("type", type);
        document.put("title", title);
        document.put("status", status);
        document.put("detail", getMessage());
        document.put("hints", hints);
        document.put("suggestions", suggestions);
        return document;
    }
}
