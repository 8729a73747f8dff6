package org.exotrace.cli;

import java.util.Optional;
import java.util.function.Supplier;
import org.exotrace.failure.ExotraceException;
import org.exotrace.graph.GraphStore;
import org.exotrace.graph.GraphStore.Stored;
import org.exotrace.json.DataVersion;
import org.exotrace.model.DataSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the store gives back, held against the version that it says it holds. */
final class ReadBack {

    private static final Logger LOG = LoggerFactory.getLogger(ReadBack.class);

    private ReadBack() {}

    /** Whether it is what the store says; nothing of it is held. */
    static boolean fits(GraphStore store, Stored stored) {
        return attempt(() -> Optional.of(store.version())).filter(stored.dataVersion()::equals).isPresent();
    }

    /** Empty where it is other content, or none that can be read. */
    static Optional<DataSet> of(GraphStore store, Stored stored) {
        return attempt(() -> Optional.of(store.read())).filter(it -> DataVersion.of(it).equals(stored.dataVersion()));
    }

    private static <T> Optional<T> attempt(Supplier<Optional<T>> read) {
        try {
            return read.get();
        } catch (ExotraceException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.debug("The store cannot be read back", e);
            return Optional.empty();
        }
    }
}
