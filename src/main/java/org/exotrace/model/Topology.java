package org.exotrace.model;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a cargo was found to sit, and what that rests on.
 *
 * @param detergent whether it was also tried with the membrane opened
 */
public record Topology(Where where, List<By> by, @Nullable Boolean detergent) {

    public Topology {
        by = Lists.copy(by);
    }

    /** Outside, inside, or both. */
    public enum Where {
        SURFACE, LUMEN, BOTH;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What told it. */
    public enum By {
        PROTEASE("protease"),
        RNASE("RNase"),
        ANTIBODY("antibody"),
        IMMUNO_EM("immuno_EM");

        private final String word;

        By(String word) {
            this.word = word;
        }

        @Override
        public String toString() {
            return word;
        }
    }
}
