package org.exotrace.failure;

import java.util.Locale;

/** Why a request is not answered: what clients switch on. Only {@code web} knows what it is in HTTP. */
public enum ProblemType {
    UNKNOWN_PARAMETER("There is no such parameter"),
    BAD_VALUE("A parameter has a value that is not allowed"),
    AMBIGUOUS_NAME("Several entities have that name"),
    SAME_ENDS("Both ends are the same"),
    CONTRADICTORY_FILTERS("The filters contradict one another"),
    BAD_BODY("The body cannot be read"),
    QUERY_REFUSED("The query is not run"),
    TOKEN_WANTED("A token is wanted here"),
    CYPHER_OFF("Free Cypher is off here"),
    UNKNOWN_HOST("This server is not known by that name"),
    FOREIGN_ORIGIN("Pages of other origins may not ask this"),
    UNKNOWN_ENTITY("No entity has that name"),
    UNKNOWN_STATEMENT("No statement has that record"),
    UNKNOWN_PUBLICATION("No publication has that number"),
    UNKNOWN_CLAIM("No claim has that id"),
    UNKNOWN_CONFLICT("No contradiction has that id"),
    UNKNOWN_QUERY("No query has that name"),
    UNKNOWN_DATA_VERSION("No data version has those digits"),
    ONLY_PRESENT_DATA("Only the present data answer this"),
    NOT_FOUND("There is no such thing"),
    METHOD_NOT_ALLOWED("That method is not allowed here"),
    NO_SUCH_FORMAT("That format is not offered"),
    TOO_LARGE("The request is too large"),
    TOO_SLOW("The request did not arrive in time"),
    OVERLOADED("Too many requests are on their way at once"),
    BUSY("Another query is running"),
    INTERNAL("Something went wrong here"),
    STARTING("The graph is starting"),
    DATABASE_AWAY("The database does not answer"),
    TIME_LIMIT("The query took too long");

    private final String title;

    ProblemType(String title) {
        this.title = title;
    }

    /** The same for every problem of this type. */
    public String title() {
        return title;
    }

    /** The word of API, documents and page: {@code bad-value}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
