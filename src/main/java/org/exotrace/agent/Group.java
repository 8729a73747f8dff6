package org.exotrace.agent;

import java.util.List;
import java.util.function.Predicate;
import org.exotrace.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * All that acts on one thing, in order, with how many rows it comes to: what is asked about a hub is told from the beginnings
 * of a few groups, and none is gone through.
 *
 * @param classes of these, those whose agent is a class of drugs
 * @param rows    one for each, and one for each drug of a class
 * @param within  the group of which it is a part; null where it is none
 */
record Group(List<Acting> all, List<Acting> classes, int rows, @Nullable Group within) {

    /** @param all in {@link Acting#ORDER} */
    static Group of(List<Acting> all, @Nullable Group within) {
        List<Acting> classes = all.stream().filter(it -> !it.drugs().isEmpty()).toList();
        return new Group(List.copyOf(all), classes, all.size() + classes.stream().mapToInt(it -> it.drugs().size()).sum(), within);
    }

    /** What these statements say of it. */
    Group saying(Predicate<Statement> these) {
        return of(all.stream().filter(it -> these.test(it.statement())).toList(), within);
    }
}
