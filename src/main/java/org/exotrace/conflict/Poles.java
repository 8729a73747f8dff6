package org.exotrace.conflict;

import java.util.List;
import java.util.stream.Collectors;
import org.exotrace.conflict.Topics.Claim;
import org.exotrace.model.Direction;
import org.exotrace.model.Participant;
import org.exotrace.model.Role;

/** The two sides of a topic: claims of one pole, and claims of the other. */
final class Poles {

    /** Said wherever an association is read as more. */
    static final String ASSOCIATED = "An effect that is only associated is read as more of it, and marked.";

    private Poles() {}

    /** One statement that tells of both is no contradiction. */
    static boolean differ(List<Claim> claims) {
        boolean poles = false;
        boolean records = false;
        for (Claim it : claims) {
            poles |= it.pole() != claims.get(0).pole();
            records |= !it.statement().record().equals(claims.get(0).statement().record());
        }
        return poles && records;
    }

    /** More and less of the same, or of opposites, named by what the claims say. */
    static Sides sides(List<Claim> claims) {
        Sides sides = new Sides();
        for (boolean pole : new boolean[] {true, false}) {
            String label = claims.stream().filter(it -> it.pole() == pole).map(Claim::label).distinct().sorted()
                    .collect(Collectors.joining(", "));
            claims.stream().filter(it -> it.pole() == pole).forEach(it -> add(sides, label, it));
        }
        return sides;
    }

    private static void add(Sides sides, String label, Claim claim) {
        sides.add(label, claim.statement());
        if (claim.direction() == Direction.ASSOCIATED) {
            sides.addAssociated(label, claim.statement());
        }
        if (claim.statement().in(Role.SOURCE).stream().anyMatch(Participant::inferred)) {
            sides.addInferred(label, claim.statement());
        }
    }

    /** The effects that a topic is about. */
    static String effects(List<Claim> claims) {
        return claims.stream().map(it -> it.effect().label()).distinct().sorted().collect(Collectors.joining(", "));
    }
}
