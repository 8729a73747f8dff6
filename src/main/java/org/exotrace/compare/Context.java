package org.exotrace.compare;

import java.util.List;
import java.util.Optional;
import org.exotrace.entity.Ref;

/**
 * An entity, and the records of the statements that state it or something below it.
 *
 * @param papers how many distinct primary papers carry them
 */
record Context(Ref entity, List<String> statements, int papers) {

    /** With fewer, what is not stated was more likely not looked at. */
    private static final int FEW_STATEMENTS = 5;
    private static final int FEW_PAPERS = 3;

    /** Says so where it rests on little. */
    Optional<String> thin() {
        return statements.size() >= FEW_STATEMENTS && papers >= FEW_PAPERS ? Optional.empty()
                : Optional.of("%s rests on little: %s, %s. What it does not state may not have been looked at.".formatted(
                        entity.label(), count(statements.size(), "statement"), papers == 0 ? "no identified paper" : count(papers, "paper")));
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
