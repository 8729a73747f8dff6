package org.exotrace.agreement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.conflict.Conflict;
import org.exotrace.conflict.Conflicts;
import org.exotrace.evidence.Papers;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;
import org.exotrace.failure.Suggest;
import org.exotrace.model.Statement;
import org.exotrace.statement.StatementItem;

/**
 * One contradiction with its statements as they stand in lists.
 *
 * @param said of each side, and of all together, those that most papers carry: a thousand are more than anybody reads
 */
public record ConflictDetail(@JsonUnwrapped Conflict conflict, List<StatementItem> said) {

    private static final int MOST = 1_000;

    /** @throws ProblemException {@code unknown-conflict} with the ids that are nearly so */
    public static ConflictDetail of(Catalogue catalogue, String id) {
        Conflicts conflicts = Conflicts.of(catalogue);
        Conflict it = conflicts.find(id).orElseThrow(() -> ProblemException.of(ProblemType.UNKNOWN_CONFLICT,
                "There is no contradiction '%s'. GET /conflicts lists them all.".formatted(Suggest.brief(id)))
                .withSuggestions(Suggest.nearest(id, conflicts.ids())));
        return new ConflictDetail(it, said(catalogue, it));
    }

    private static List<StatementItem> said(Catalogue catalogue, Conflict it) {
        Stream<List<String>> sides = it.sides().stream().map(Conflict.Side::statements);
        Papers papers = Papers.of(catalogue);
        Comparator<Statement> mostFirst = Comparator.comparing((Statement one) -> -papers.of(one).size()).thenComparing(Statement::record);
        return Stream.concat(sides, Stream.of(it.statements()))
                .flatMap(records -> records.stream().flatMap(one -> catalogue.findStatement(one).stream()).sorted(mostFirst)
                        .limit(Math.max(1, MOST / (it.sides().size() + 1))))
                .distinct().map(one -> StatementItem.of(catalogue, one)).toList();
    }
}
