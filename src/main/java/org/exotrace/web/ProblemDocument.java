package org.exotrace.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;

/**
 * A problem document of RFC 9457.
 *
 * @param type where the type is described, on this server
 * @param code the word that clients switch on
 * @param known what could have been asked for, where it is told one by one; absent where it is not
 */
public record ProblemDocument(
        String type, String code, String title, int status, String detail, List<String> hints, List<String> suggestions,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<?> known) {

    /** Below it, each type of problem is described under its code. */
    static final String DESCRIBED = "/docs/problems";

    public static ProblemDocument of(ProblemException it) {
        return new ProblemDocument(DESCRIBED + "#" + it.type().code(), it.type().code(), it.type().title(), status(it.type()), String.valueOf(it.getMessage()),
                it.hints(), it.suggestions(), it.known());
    }

    /** What a type of problem is in HTTP. */
    static int status(ProblemType type) {
        return switch (type) {
            case UNKNOWN_PARAMETER, BAD_VALUE, AMBIGUOUS_NAME, SAME_ENDS, CONTRADICTORY_FILTERS, BAD_BODY, QUERY_REFUSED, ONLY_PRESENT_DATA -> 400;
            case TOKEN_WANTED -> 401;
            case CYPHER_OFF, UNKNOWN_HOST, FOREIGN_ORIGIN -> 403;
            case UNKNOWN_ENTITY, UNKNOWN_STATEMENT, UNKNOWN_PUBLICATION, UNKNOWN_CLAIM, UNKNOWN_CONFLICT, UNKNOWN_QUERY, UNKNOWN_DATA_VERSION, NOT_FOUND -> 404;
            case METHOD_NOT_ALLOWED -> 405;
            case NO_SUCH_FORMAT -> 406;
            case TOO_SLOW -> 408;
            case TOO_LARGE -> 413;
            case BUSY -> 429;
            case INTERNAL -> 500;
            case STARTING, DATABASE_AWAY, OVERLOADED -> 503;
            case TIME_LIMIT -> 504;
        };
    }
}
