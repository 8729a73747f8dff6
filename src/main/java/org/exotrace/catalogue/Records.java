package org.exotrace.catalogue;

import org.exotrace.failure.NearNames;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;
import org.exotrace.failure.Suggest;
import org.exotrace.model.Statement;

/** Finds a statement by the record that a client gives. */
public final class Records {

    /** The records, to suggest some of. */
    private record Near(NearNames names) {
        Near(Catalogue catalogue) {
            this(new NearNames(catalogue.statements().stream().map(Statement::record).toList()));
        }
    }

    private Records() {}

    /** @throws ProblemException 404 {@code unknown-statement} with the nearest records */
    public static Statement get(Catalogue catalogue, String record) {
        return catalogue.findStatement(record.strip()).orElseThrow(() -> ProblemException.of(ProblemType.UNKNOWN_STATEMENT,
                "There is no statement '%s'.".formatted(Suggest.brief(record)))
                .withSuggestions(catalogue.derived(Near.class, Near::new).names().nearest(record)));
    }
}
