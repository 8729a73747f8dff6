package org.exotrace.cli;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.graph.GraphStore;
import org.exotrace.graph.GraphStore.Stored;
import org.exotrace.json.DataVersion;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks again and again at what a server says that it holds. Where another program has loaded something else, that is read whole,
 * and answers come from it. Until then, and while the server is away, they come from what was there before.
 */
final class Following implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Following.class);

    /** One node is read each time. */
    private static final Duration EVERY = Duration.ofSeconds(2);

    private final GraphStore store;
    private final Consumer<Catalogue> changed;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread made = new Thread(work, "following");
        made.setDaemon(true);
        return made;
    });
    private Catalogue answering;
    private @Nullable Stored refused;

    /** @param changed told each new content, from a thread of its own */
    Following(GraphStore store, Catalogue answering, Consumer<Catalogue> changed) {
        this.store = store;
        this.answering = answering;
        this.changed = changed;
        thread.scheduleWithFixedDelay(this::look, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** What goes wrong is tried again at the next look; an error that got out would end the looking. */
    private void look() {
        try {
            store.stored().filter(it -> !isOf(it, answering)).ifPresent(this::take);
        } catch (RuntimeException e) {
            LOG.debug("The database does not say what it holds", e);
        }
    }

    private static boolean isOf(Stored stored, Catalogue catalogue) {
        return stored.name().equals(catalogue.name()) && stored.dataVersion().equals(catalogue.dataVersion());
    }

    private void take(Stored stored) {
        Optional<Catalogue> next = stored.isReadable() ? read(stored) : Optional.empty();
        if (next.isPresent()) {
            answering = next.get();
            changed.accept(answering);
            LOG.info("Another program loaded {} statements, {}: answers come from them.", answering.statements().size(),
                    DataVersion.brief(stored.dataVersion()));
        } else if (!stored.equals(refused)) {
            refused = stored;
            LOG.warn("The database says that it holds {}, which cannot be read, or not yet: answers come from {} until it can.",
                    DataVersion.brief(stored.dataVersion()), DataVersion.brief(answering.dataVersion()));
        }
    }

    /** Empty where it is not whole: while it was read, it may have been replaced once more. */
    private Optional<Catalogue> read(Stored stored) {
        return ReadBack.of(store, stored).map(it -> new Catalogue(it, stored.name(), stored.dataVersion()));
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
