package org.exotrace.whatif;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Role;

/** The types of vesicle that statements name beside a process, with what lies below them; kept for the next to ask. */
final class VesicleTypes {

    private final Catalogue catalogue;
    private final Map<String, Set<String>> byProcess = new ConcurrentHashMap<>();

    private VesicleTypes(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    static VesicleTypes of(Catalogue catalogue) {
        return catalogue.derived(VesicleTypes.class, VesicleTypes::new);
    }

    Set<String> beside(String process) {
        return byProcess.computeIfAbsent(process, key -> catalogue.occurrences().of(key, true).keySet().stream()
                .map(it -> catalogue.findStatement(it).orElseThrow())
                .filter(it -> it.participants().stream().anyMatch(p -> p.entity().equals(key)))
                .flatMap(it -> it.in(Role.VESICLE).stream()).map(it -> it.entity()).distinct()
                .flatMap(it -> catalogue.hierarchy().below(it).stream()).collect(Collectors.toUnmodifiableSet()));
    }
}
