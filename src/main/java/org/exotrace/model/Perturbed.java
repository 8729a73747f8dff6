package org.exotrace.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What was taken away, blocked or given in an experiment.
 *
 * @param what null where the part read does not say which of these it was
 * @param how  in words
 * @param eco  term of the Evidence and Conclusion Ontology
 */
public record Perturbed(@Nullable What what, @Nullable String how, @Nullable String eco) {

    /** What of the mechanism was changed. */
    public enum What {
        CARGO_IN_SOURCE, CARGO_ON_VESICLE, RELEASE, UPTAKE, RECEPTOR, VESICLE_ADDED, CARGO_RESTORED, CARGO_ALONE_ADDED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
