package org.exotrace.evidence;

import java.util.Set;
import java.util.stream.Collectors;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Statement;

/** The statements that lost their support: papers carried them, and each of those was retracted. They stay to be read. */
public final class Retracted {

    private final Set<String> records;

    private Retracted(Catalogue catalogue) {
        records = catalogue.publications().stream().allMatch(it -> it.retracted() == null) ? Set.of()
                : catalogue.statements().stream().filter(it -> isLost(catalogue, it)).map(Statement::record).collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isLost(Catalogue catalogue, Statement it) {
        Set<String> papers = Papers.carrying(catalogue, it);
        return !papers.isEmpty() && papers.stream().allMatch(id -> catalogue.publication(id).retracted() != null);
    }

    public static Retracted of(Catalogue catalogue) {
        return catalogue.derived(Retracted.class, Retracted::new);
    }

    public boolean isEmpty() {
        return records.isEmpty();
    }

    public boolean has(Statement it) {
        return records.contains(it.record());
    }
}
