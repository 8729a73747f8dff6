package org.exotrace.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.conflict.Topics.Claim;
import org.exotrace.evidence.Origins;

/** R2: vesicles that raise an effect and lower it within one publication and one therapy of the context. */
final class OppositeEffectsOfOneTherapy {

    private final Catalogue catalogue;

    private OppositeEffectsOfOneTherapy(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    static List<Found> find(Ground ground) {
        Catalogue catalogue = ground.catalogue();
        OppositeEffectsOfOneTherapy rule = new OppositeEffectsOfOneTherapy(catalogue);
        Map<String, Map<Together, List<Claim>>> topics = new TreeMap<>();
        ground.topics().forEach((topic, claims) -> topics.put(topic, rule.together(claims)));
        return topics.entrySet().stream().flatMap(topic -> topic.getValue().entrySet().stream()
                .filter(it -> Topics.wider(catalogue, topic.getKey())
                        .noneMatch(other -> topics.getOrDefault(other, Map.of()).containsKey(it.getKey())))
                .map(it -> rule.conflict(topic.getKey(), it.getKey(), it.getValue()))).toList();
    }

    private record Together(String publication, String therapy) implements Comparable<Together> {
        @Override
        public int compareTo(Together other) {
            int byPublication = publication.compareTo(other.publication);
            return byPublication == 0 ? therapy.compareTo(other.therapy) : byPublication;
        }
    }

    private Map<Together, List<Claim>> together(List<Claim> claims) {
        Map<Together, List<Claim>> groups = new TreeMap<>();
        claims.forEach(claim -> claim.statement().context().therapy().forEach(
                therapy -> Origins.of(catalogue).keys(claim.statement()).forEach(publication -> groups
                        .computeIfAbsent(new Together(publication, therapy), key -> new ArrayList<>()).add(claim))));
        groups.values().removeIf(it -> !Poles.differ(it));
        return groups;
    }

    private Found conflict(String topic, Together group, List<Claim> claims) {
        String effects = Poles.effects(claims);
        return Poles.sides(claims).found("R2.%s.%s.%s".formatted(topic, Origins.of(catalogue).brief(group.publication()), group.therapy()), Rule.R2,
                () -> "%s, with %s, in %s".formatted(
                        effects, catalogue.entity(group.therapy()).label(),
                        Origins.of(catalogue).label(group.publication())),
                Poles.ASSOCIATED);
    }
}
