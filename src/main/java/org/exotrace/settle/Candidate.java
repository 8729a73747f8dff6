package org.exotrace.settle;

import java.util.List;
import org.exotrace.diff.Pair;
import org.jspecify.annotations.Nullable;

/**
 * A question before anybody looked at what its answers would change.
 *
 * @param about the ends of what it is about
 */
record Candidate(
        String id, QuestionKind kind, String question, Pair about, @Nullable Experiment experiment, List<Assumed> assumed, List<String> records) {}
