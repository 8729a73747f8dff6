package org.exotrace.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.catalogue.Printed;
import org.exotrace.failure.ProblemException;
import org.exotrace.model.Evidence;
import org.exotrace.model.ReferenceStatus;

/** Which statements rest on a publication, or may; those that rest on a candidate are kept apart. */
public final class Resting {

    private final Map<String, List<String>> known = new HashMap<>();
    private final Map<String, List<String>> candidate = new HashMap<>();

    private final Catalogue catalogue;

    private Resting(Catalogue catalogue) {
        this.catalogue = catalogue;
        catalogue.statements().forEach(statement -> {
            List<Evidence> evidence = catalogue.evidence(statement);
            add(known, statement.record(), evidence, Evidence::isKnown);
            add(candidate, statement.record(), evidence, it -> it.status() == ReferenceStatus.CANDIDATE);
        });
    }

    private static void add(Map<String, List<String>> records, String record, List<Evidence> evidence, Predicate<Evidence> which) {
        evidence.stream().filter(which).flatMap(it -> Stream.ofNullable(it.publication())).distinct()
                .forEach(it -> records.computeIfAbsent(it, key -> new ArrayList<>()).add(record));
    }

    public static Resting of(Catalogue catalogue) {
        return catalogue.derived(Resting.class, Resting::new);
    }

    /** Records of the statements that come from it, or for which a document cites it. */
    public List<String> on(String publication) {
        return List.copyOf(known.getOrDefault(publication, List.of()));
    }

    /**
     * By any name of a publication; by a number that a document prints, also those for which it is printed while what it means
     * is open or not certain.
     *
     * @throws ProblemException {@code unknown-publication}
     */
    public Set<String> named(String name) {
        Optional<Printed> printed = catalogue.findPrinted(name);
        Set<String> records = new TreeSet<>();
        printed.ifPresent(it -> catalogue.statementsOf(it.document().id()).stream()
                .filter(one -> one.references().contains(it.number()))
                .forEach(one -> records.add(one.record())));
        if (printed.isEmpty() || printed.get().cite().publication() != null) {
            records.addAll(on(Publications.get(catalogue, name).id()));
        }
        return records;
    }

    /** Records of the statements for which it may be the one that is cited. */
    public List<String> perhapsOn(String publication) {
        return List.copyOf(candidate.getOrDefault(publication, List.of()));
    }
}
