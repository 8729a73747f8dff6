package org.exotrace.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.exotrace.path.engine.Budget;

/** Says which filter leaves nothing: the question is asked once more without it, in what is left of the budget. */
final class NothingLeft {

    private NothingLeft() {}

    /** So many, with the verb; empty where there is none. */
    static Optional<String> many(int count, boolean complete) {
        return count == 0 ? Optional.empty() : Optional.of(!complete ? "are some" : count == 1 ? "is 1" : "are " + count);
    }

    /**
     * Hints of single filters; of several together only where no single one did it.
     *
     * @param thing  what there is none of
     * @param number how many of them a request has, with the verb; empty where none is, or none is known
     */
    static List<String> of(List<Wider> wider, Budget budget, String thing, BiFunction<PathRequest, Budget, Optional<String>> number) {
        List<String> hints = new ArrayList<>();
        Budget rest = budget;
        for (Wider it : wider) {
            boolean one = it.without().size() == 1;
            rest = rest.rest();
            if (one || hints.isEmpty()) {
                number.apply(it.request(), rest).ifPresent(many -> hints.add(
                        "With %s there is no %s; without %s there %s.".formatted(String.join(" and ", it.without()),
                                thing, one ? "it" : "them", many)));
            }
        }
        return hints;
    }
}
