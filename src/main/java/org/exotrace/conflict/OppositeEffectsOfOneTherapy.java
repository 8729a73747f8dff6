package org.exotrace.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.conflict.Topics.Claim;

/** R2: vesicles that raise an effect and lower it within one reference and one therapy of the context. */
final class OppositeEffectsOfOneTherapy {

    private final Catalogue catalogue;

    private OppositeEffectsOfOneTherapy(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    static List<Conflict> find(Catalogue catalogue) {
        OppositeEffectsOfOneTherapy rule = new OppositeEffectsOfOneTherapy(catalogue);
        return Topics.of(catalogue).entrySet().stream()
                .flatMap(topic -> together(topic.getValue()).entrySet().stream()
                        .map(it -> rule.conflict(topic.getKey(), it.getKey(), it.getValue())))
                .toList();
    }

    private record Together(int reference, String therapy) implements Comparable<Together> {
        @Override
        public int compareTo(Together other) {
            int byReference = Integer.compare(reference, other.reference);
            return byReference == 0 ? therapy.compareTo(other.therapy) : byReference;
        }
    }

    private static Map<Together, List<Claim>> together(List<Claim> claims) {
        Map<Together, List<Claim>> groups = new TreeMap<>();
        claims.forEach(claim -> claim.statement().references().forEach(
                reference -> claim.statement().context().therapy().forEach(therapy -> groups
                        .computeIfAbsent(new Together(reference, therapy), key -> new ArrayList<>()).add(claim))));
        groups.values().removeIf(it -> !Poles.differ(it));
        return groups;
    }

    private Conflict conflict(String topic, Together group, List<Claim> claims) {
        return Poles.sides(claims).toConflict(catalogue,
                "R2.%s.%d.%s".formatted(topic, group.reference(), group.therapy()), Rule.R2,
                "%s, with %s, in reference %d".formatted(
                        Poles.effects(claims), catalogue.entity(group.therapy()).label(), group.reference()),
                Poles.ASSOCIATED);
    }
}
