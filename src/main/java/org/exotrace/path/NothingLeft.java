package org.exotrace.path;

import java.util.ArrayList;
import java.util.List;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.path.engine.Budget;

/** Says which filter leaves no path: the question is asked once more without it, in what is left of the budget. */
final class NothingLeft {

    private NothingLeft() {}

    /** Hints of single filters; of several together only where no single one did it. */
    static List<String> of(Catalogue catalogue, List<Wider> wider, Budget budget) {
        List<String> hints = new ArrayList<>();
        Budget rest = budget;
        for (Wider it : wider) {
            boolean one = it.without().size() == 1;
            rest = rest.rest();
            if (one || hints.isEmpty()) {
                new PathRun(Question.of(catalogue, it.request()), rest).number().ifPresent(number -> hints.add(
                        "With %s there is no path; without %s there %s.".formatted(String.join(" and ", it.without()),
                                one ? "it" : "them", number)));
            }
        }
        return hints;
    }
}
