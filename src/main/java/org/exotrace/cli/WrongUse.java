package org.exotrace.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.failure.ProblemException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** A question that cannot be answered as it is asked, as wrong use of a command: code 2. */
final class WrongUse {

    private WrongUse() {}

    /** @throws ProblemException the same where asking otherwise would not help */
    static ParameterException of(CommandSpec command, ProblemException e) {
        return switch (e.type()) {
            case INTERNAL, STARTING, DATABASE_AWAY, TIME_LIMIT, BUSY, OVERLOADED -> throw e;
            case UNKNOWN_PARAMETER, BAD_VALUE, AMBIGUOUS_NAME, SAME_ENDS, CONTRADICTORY_FILTERS, BAD_BODY, QUERY_REFUSED,
                    TOKEN_WANTED, CYPHER_OFF, UNKNOWN_HOST, FOREIGN_ORIGIN, UNKNOWN_ENTITY, UNKNOWN_STATEMENT, UNKNOWN_PUBLICATION, UNKNOWN_CLAIM,
                    UNKNOWN_CONFLICT, UNKNOWN_QUERY, UNKNOWN_DATA_VERSION, ONLY_PRESENT_DATA, NOT_FOUND, METHOD_NOT_ALLOWED, NO_SUCH_FORMAT, TOO_SLOW, TOO_LARGE ->
                    new ParameterException(command.commandLine(), Stream.of(List.of("%s [%s]".formatted(e.getMessage(), e.type().code())), e.hints(),
                            e.suggestions().stream().map(it -> "Did you mean " + it + "?").toList())
                            .flatMap(List::stream).collect(Collectors.joining(System.lineSeparator())));
        };
    }
}
