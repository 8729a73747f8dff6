package org.exotrace.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Evidence;
import org.exotrace.model.ReferenceStatus;

/** Which statements rest on a publication, or may; those that rest on a candidate are kept apart. */
public final class Resting {

    private final Map<String, List<String>> known = new HashMap<>();
    private final Map<String, List<String>> candidate = new HashMap<>();

    private Resting(Catalogue catalogue) {
        catalogue.statements().forEach(statement -> {
            List<Evidence> evidence = catalogue.evidence(statement);
            add(known, statement.record(), evidence, Evidence::isKnown);
            add(candidate, statement.record(), evidence, it -> it.status() == ReferenceStatus.CANDIDATE);
        });
    }

    private static void add(Map<String, List<String>> records, String record, List<Evidence> evidence, Predicate<Evidence> which) {
        evidence.stream().filter(which).map(Evidence::publication).distinct()
                .forEach(it -> records.computeIfAbsent(it, key -> new ArrayList<>()).add(record));
    }

    public static Resting of(Catalogue catalogue) {
        return catalogue.derived(Resting.class, Resting::new);
    }

    /** Records of the statements that come from it, or for which a document cites it. */
    public List<String> on(String publication) {
        return List.copyOf(known.getOrDefault(publication, List.of()));
    }

    /** Records of the statements for which it may be the one that is cited. */
    public List<String> perhapsOn(String publication) {
        return List.copyOf(candidate.getOrDefault(publication, List.of()));
    }
}
