package org.exotrace.scope;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.entity.Names;
import org.exotrace.evidence.Documents;
import org.exotrace.evidence.Resting;
import org.exotrace.failure.ProblemException;
import org.exotrace.model.Kind;
import org.exotrace.model.Publication;
import org.exotrace.model.Species;

/** Finds what the words of a scope mean among what is held; for other words it says what is known. */
record Known(Catalogue catalogue) {

    /** Terms of all species that statements state, and their kinds. */
    private record Stated(Set<String> species, Set<Kind> kinds) {

        static Stated of(Catalogue catalogue) {
            Set<String> all = new TreeSet<>();
            Set<Kind> kinds = EnumSet.noneOf(Kind.class);
            catalogue.statements().forEach(it -> {
                all.addAll(it.context().species());
                kinds.add(it.kind());
            });
            return new Stated(Collections.unmodifiableSet(all), Collections.unmodifiableSet(kinds));
        }
    }

    /** Those asked for; nothing where that is all there are. */
    List<Kind> kinds(List<Kind> given) {
        return given.containsAll(catalogue.derived(Stated.class, Stated::of).kinds()) ? List.of() : given;
    }

    Set<String> documents(List<String> given) {
        return given.stream().map(it -> Documents.get(catalogue, it)).map(Publication::id).collect(Collectors.toSet());
    }

    Set<String> datasets(List<String> given) {
        List<String> known = catalogue.dataSet().names();
        return given.stream().map(it -> known.stream().filter(it.strip()::equalsIgnoreCase).findFirst()
                .orElseThrow(() -> unknown("dataset", it, known))).collect(Collectors.toSet());
    }

    /** Records of the statements that rest on one of them. */
    Set<String> restingOn(List<String> given) {
        return given.stream().flatMap(it -> Resting.of(catalogue).named(it).stream()).collect(Collectors.toSet());
    }

    Set<String> species(List<String> given) {
        Set<String> known = catalogue.derived(Stated.class, Stated::of).species();
        return given.stream().map(it -> Species.term(it).filter(known::contains)
                .orElseThrow(() -> unknown("species", it, known.stream().map(Species::label).toList()))).collect(Collectors.toSet());
    }

    Set<String> entities(List<String> given, boolean exact) {
        return given.stream().map(it -> Names.of(catalogue).get(it).entity().id())
                .flatMap(it -> exact ? Stream.of(it) : catalogue.hierarchy().below(it).stream()).collect(Collectors.toSet());
    }

    private static ProblemException unknown(String parameter, String given, Collection<String> known) {
        return ProblemException.badValue(parameter, given,
                known.isEmpty() ? "no statement states any." : "it is one of " + String.join(", ", known) + ".");
    }
}
