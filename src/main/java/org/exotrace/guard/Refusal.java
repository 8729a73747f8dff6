package org.exotrace.guard;

import java.util.List;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;

/** Says why a query is not run, and what to do instead. */
public final class Refusal {

    private Refusal() {}

    /** @return a 400 {@code query-refused} */
    public static ProblemException because(String why, String instead) {
        return ProblemException.of(ProblemType.QUERY_REFUSED, why).withHints(List.of(instead));
    }
}
