package org.exotrace.conflict;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Direction;
import org.exotrace.model.Entity;
import org.exotrace.model.Participant;
import org.exotrace.model.Role;
import org.exotrace.model.Statement;

/** Whom something serves. What strengthens anti-tumour immunity works against the tumour. */
enum Outcome {
    AGAINST_THE_TUMOUR, FOR_THE_TUMOUR;

    /** By the polarity that the statement states, else by its primary effect, else by its effects where all agree. */
    static Optional<Outcome> of(Catalogue catalogue, Statement statement) {
        switch (statement.polarity()) {
            case ACTIVATES :
                return Optional.of(AGAINST_THE_TUMOUR);
            case SUPPRESSES :
                return Optional.of(FOR_THE_TUMOUR);
            case BOTH :
                return Optional.empty();
            default :
                return statement.primaryEffect().flatMap(it -> of(catalogue, it)).or(() -> common(catalogue, statement));
        }
    }

    private static Optional<Outcome> common(Catalogue catalogue, Statement statement) {
        List<Outcome> outcomes = statement.in(Role.EFFECT).stream().flatMap(it -> of(catalogue, it).stream()).distinct().toList();
        return outcomes.size() == 1 ? Optional.of(outcomes.get(0)) : Optional.empty();
    }

    private static Optional<Outcome> of(Catalogue catalogue, Participant effect) {
        Entity entity = catalogue.entity(effect.entity());
        int tumour = entity.tumour() != null ? entity.tumour() : entity.immunity() != null ? -entity.immunity() : 0;
        if (tumour == 0 || effect.direction() == null) {
            return Optional.empty();
        }
        return switch (effect.direction()) {
            case INCREASE, ASSOCIATED -> Optional.of(tumour > 0 ? FOR_THE_TUMOUR : AGAINST_THE_TUMOUR);
            case DECREASE -> Optional.of(tumour > 0 ? AGAINST_THE_TUMOUR : FOR_THE_TUMOUR);
            default -> Optional.empty();
        };
    }

    /** The outcome, with what the statements say comes about. */
    String label(Catalogue catalogue, List<Statement> statements) {
        String effects = statements.stream().flatMap(it -> it.primaryEffect().stream())
                .filter(it -> it.direction() == Direction.INCREASE || it.direction() == Direction.DECREASE || it.direction() == Direction.ASSOCIATED)
                .map(it -> (it.direction() == Direction.DECREASE ? "less " : "more ") + catalogue.entity(it.entity()).label())
                .distinct().sorted().collect(Collectors.joining(", "));
        return effects.isEmpty() ? toString() : this + ": " + effects;
    }

    /** As it reads in a sentence. */
    @Override
    public String toString() {
        return this == AGAINST_THE_TUMOUR ? "against the tumour" : "for the tumour";
    }
}
