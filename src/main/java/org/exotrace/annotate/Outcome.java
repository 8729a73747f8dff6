package org.exotrace.annotate;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import org.exotrace.model.Role;

/** What is known of one thing of a list. */
public enum Outcome {
    /** Some statement says what it does as cargo. */
    CARGO,
    /** Statements name it in another part: in a target, as a mediator ... */
    ELSEWHERE,
    /** Vesicles carry it, and nobody says what it does there. */
    DETECTED,
    /** It is known what it is, and no statement names it. */
    RESOLVED_ONLY,
    /** Several things have the name. */
    AMBIGUOUS,
    /** Nothing has the name. */
    UNRESOLVED;

    private static final Set<Role> NAMED = Set.of(Role.MENTION);

    /**
     * Of what no statement says what it does as cargo.
     *
     * @param roles its roles in each statement
     */
    static Outcome of(Collection<Set<Role>> roles) {
        if (roles.stream().anyMatch(it -> !it.contains(Role.CARGO) && !NAMED.containsAll(it))) {
            return ELSEWHERE;
        }
        return roles.stream().anyMatch(it -> it.contains(Role.CARGO)) ? DETECTED : roles.isEmpty() ? RESOLVED_ONLY : ELSEWHERE;
    }

    /** The word of the API. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
