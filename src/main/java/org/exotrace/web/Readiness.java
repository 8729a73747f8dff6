package org.exotrace.web;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;
import org.exotrace.graph.DatabaseInfo;
import org.jspecify.annotations.Nullable;

/** How far the start has come. Safe for use by many threads: states are values, replaced whole. */
public final class Readiness {

    private final AtomicReference<State> state = new AtomicReference<>(new Starting(null, null, null));

    /** Starting, ready or failed. */
    public sealed interface State {}

    /**
     * @param progress of a load; null while nothing is loaded
     * @param kept     what was kept beside the store: it answers until the database does
     */
    public record Starting(@Nullable DatabaseInfo database, @Nullable Progress progress, @Nullable Catalogue kept)
            implements State {}

    /**
     * How far a load is.
     *
     * @param loaded      statements, of {@code total}
     * @param secondsToGo as the part that is done lets expect; null while nothing is
     */
    public record Progress(int loaded, int total, @Nullable Long secondsToGo) {

        private static final int A_FEW = 5;

        /** Whether it is known to take so long that the seconds are worth a word. */
        public boolean takesLong() {
            return secondsToGo != null && secondsToGo >= A_FEW;
        }
    }

    /** Everything answers. */
    public record Ready(DatabaseInfo database, Catalogue catalogue) implements State {}

    /** The start ended; pages and health still answer and say why. */
    public record Failed(String detail) implements State {}

    public State state() {
        return Objects.requireNonNull(state.get());
    }

    public void set(State next) {
        state.set(next);
    }

    /** @throws ProblemException 503 while there is nothing to answer from */
    Catalogue catalogue() {
        State now = state();
        if (now instanceof Ready ready) {
            return ready.catalogue();
        }
        if (now instanceof Starting starting) {
            Catalogue kept = starting.kept();
            if (kept != null) {
                return kept;
            }
            throw starting(starting);
        }
        throw ProblemException.of(ProblemType.DATABASE_AWAY, ((Failed) now).detail());
    }

    private static ProblemException starting(Starting starting) {
        Progress progress = starting.progress();
        return ProblemException.of(ProblemType.STARTING, progress == null
                ? "The database is opening. Try again in a few seconds."
                : "Loaded %d of %d statements. Try again in %s.".formatted(progress.loaded(), progress.total(),
                        progress.takesLong() ? "about %d s".formatted(progress.secondsToGo()) : "a few seconds"));
    }
}
