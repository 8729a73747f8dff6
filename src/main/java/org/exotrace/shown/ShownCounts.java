package org.exotrace.shown;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Statement;

/**
 * How well the statements of one document were shown, counted.
 *
 * @param unread  of which nothing of a primary paper was read
 * @param shown   by pip, how many have at least a half of it filled
 * @param claimed by pip, how many have at least a half of it as a ring, or filled
 */
public record ShownCounts(int statements, int unread, Map<Pip, Integer> shown, Map<Pip, Integer> claimed) {

    public static ShownCounts of(Catalogue catalogue, Collection<Statement> statements) {
        Map<Pip, Integer> shown = new EnumMap<>(Pip.class);
        Map<Pip, Integer> claimed = new EnumMap<>(Pip.class);
        int unread = 0;
        for (Statement statement : statements) {
            Shown it = Studies.of(catalogue, statement);
            unread += it.unread() ? 1 : 0;
            for (PipValue pip : it.pips()) {
                shown.merge(pip.pip(), pip.shown() == null ? 0 : 1, Integer::sum);
                claimed.merge(pip.pip(), pip.claimed() == null ? 0 : 1, Integer::sum);
            }
        }
        return new ShownCounts(statements.size(), unread, shown, claimed);
    }
}
