package org.exotrace.conflict;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.EntityType;
import org.exotrace.model.Participant;
import org.exotrace.model.Polarity;
import org.exotrace.model.Role;
import org.exotrace.model.Statement;
import org.exotrace.model.VesicleFunction;

/**
 * R5: one topic, vesicles and anti-tumour immunity. Its sides are the stated polarities, each by source cell: without
 * its source cell nothing is said of vesicles and immunity.
 */
final class VesiclesAndImmunity {

    private static final Set<Polarity> POLES = Set.of(Polarity.ACTIVATES, Polarity.SUPPRESSES);
    private static final Set<VesicleFunction> FUNCTIONS = Set.of(VesicleFunction.SIGNAL, VesicleFunction.VACCINE);

    private VesiclesAndImmunity() {}

    /** @param source where its vesicles come from, in words */
    private record Told(Statement statement, String source) {}

    static List<Found> find(Ground ground) {
        Catalogue catalogue = ground.catalogue();
        List<Told> all = catalogue.statements().stream()
                .filter(it -> POLES.contains(it.polarity()))
                .filter(it -> it.in(Role.VESICLE).stream().anyMatch(vesicle -> acts(catalogue, vesicle)))
                .map(it -> new Told(it, source(catalogue, it)))
                .sorted(Comparator.comparing((Told it) -> it.statement().polarity() == Polarity.ACTIVATES ? 0 : 1).thenComparing(Told::source))
                .toList();
        if (all.stream().map(it -> it.statement().polarity()).distinct().count() < 2) {
            return List.of();
        }
        Sides sides = new Sides();
        all.forEach(it -> add(sides, it.statement().polarity() + ", source " + it.source(), it.statement()));
        return List.of(sides.found("R5", Rule.R5, () -> "vesicles and anti-tumour immunity",
                "The polarity is the stated one. A source that is only inferred is marked."));
    }

    /** Whether two of its sides are of different polarity, not of different source cells alone. */
    static boolean opposed(Found.Side one, Found.Side other) {
        return !polarity(one).equals(polarity(other));
    }

    private static String polarity(Found.Side side) {
        return side.label().substring(0, side.label().indexOf(','));
    }

    private static boolean acts(Catalogue catalogue, Participant vesicle) {
        return catalogue.entity(vesicle.entity()).type() == EntityType.VESICLE && vesicle.function() != null && FUNCTIONS.contains(vesicle.function());
    }

    private static String source(Catalogue catalogue, Statement statement) {
        List<Participant> sources = statement.in(Role.SOURCE);
        return sources.isEmpty() ? "not stated" : sources.stream()
                .map(it -> catalogue.entity(it.entity()).label()).collect(Collectors.joining(", "));
    }

    private static void add(Sides sides, String label, Statement statement) {
        if (statement.in(Role.SOURCE).stream().anyMatch(Participant::inferred)) {
            sides.addInferred(label, statement);
        } else {
            sides.add(label, statement);
        }
    }
}
