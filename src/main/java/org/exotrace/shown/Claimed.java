package org.exotrace.shown;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.exotrace.model.Block;
import org.exotrace.model.Perturbed.What;
import org.exotrace.model.Study;
import org.jspecify.annotations.Nullable;

/** Which pips the words of a study claim: its rung, and what that is of. Each claims no more than its words say. */
final class Claimed {

    private final Map<Pip, Half> claims = new EnumMap<>(Pip.class);

    private Claimed() {}

    /** What a rung is of. */
    private enum Of {
        CARGO, VESICLE, SENSOR, NOT_SAID;

        static Of of(@Nullable String words) {
            return words == null ? NOT_SAID : words.contains("sensor") ? SENSOR : words.startsWith("vesicle") ? VESICLE
                    : words.startsWith("cargo") ? CARGO : NOT_SAID;
        }
    }

    /** @param asserted whether the effect is said without a may */
    static Map<Pip, Half> of(Study study, boolean asserted) {
        Claimed it = new Claimed();
        if (study.rung() != null) {
            Of of = Of.of(study.rungOf());
            switch (study.rung()) {
                case DETECTED -> it.put(Pip.D, Half.WHOLE);
                case TRANSFERRED -> it.transferred(of, asserted);
                case NECESSARY -> it.necessary(of);
                case SUFFICIENT -> it.sufficient(of, study.ev());
            }
        }
        return it.claims;
    }

    private void transferred(Of of, boolean asserted) {
        if (of == Of.CARGO) {
            put(Pip.D, Half.WHOLE);
        }
        put(Pip.T, of == Of.CARGO ? Half.WHOLE : Half.LEFT);
        if (asserted) {
            put(Pip.A, Half.WHOLE);
        }
    }

    private void necessary(Of of) {
        put(Pip.A, Half.WHOLE);
        switch (of) {
            case CARGO -> {
                put(Pip.D, Half.WHOLE);
                put(Pip.N, Half.LEFT);
            }
            case VESICLE -> put(Pip.N, Half.RIGHT);
            case SENSOR -> put(Pip.E, Half.WHOLE);
            case NOT_SAID -> {}
        }
    }

    private void sufficient(Of of, List<Block> experiments) {
        put(Pip.A, Half.WHOLE);
        if (of == Of.CARGO) {
            put(Pip.S, experiments.stream().anyMatch(it -> it.changes(What.CARGO_RESTORED)) ? Half.WHOLE : Half.LEFT);
        } else if (of == Of.VESICLE && experiments.stream().anyMatch(Marks::restores)) {
            put(Pip.S, Half.WHOLE);
        }
    }

    private void put(Pip pip, Half half) {
        claims.put(pip, half);
    }
}
