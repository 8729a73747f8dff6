package org.exotrace.cli;

import java.util.Optional;
import java.util.function.IntConsumer;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.config.Settings;
import org.exotrace.graph.GraphStore;
import org.exotrace.json.DataVersion;
import org.exotrace.model.DataSet;
import org.exotrace.seed.SeedFolder;
import org.exotrace.seed.SeedReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decides what a start loads: the folder it was given; else the shipped data, where the store holds none or an
 * older version of it. A data set that somebody loaded stays.
 */
final class Loading {

    static final String DEFAULT = "default";
    static final String CUSTOM = "custom";

    private static final Logger LOG = LoggerFactory.getLogger(Loading.class);

    private Loading() {}

    /** @param loaded told statements done and their total while loading */
    static Catalogue bringUp(GraphStore store, Settings settings, Progress loaded) {
        Optional<GraphStore.Stored> stored = store.stored();
        if (settings.seeds() == null && stored.isPresent() && stored.get().name().equals(CUSTOM)) {
            LOG.info("The store holds a data set of its own, {}; it is kept.", DataVersion.brief(stored.get().dataVersion()));
            return catalogue(store, CUSTOM);
        }
        String name = settings.seeds() == null ? DEFAULT : CUSTOM;
        DataSet dataSet = settings.seeds() == null
                ? SeedFolder.shipped(SeedReader::read)
                : SeedReader.read(settings.seeds());
        String version = DataVersion.of(dataSet);
        if (stored.isEmpty() || !stored.get().equals(new GraphStore.Stored(name, version))) {
            int total = dataSet.statements().size();
            loaded.told(0, total);
            IntConsumer log = progress(total);
            store.replace(name, dataSet, done -> {
                loaded.told(done, total);
                log.accept(done);
            });
        }
        return catalogue(store, name);
    }

    /** The version is that of what was read: a graph that another client changed does not pass for the old one. */
    private static Catalogue catalogue(GraphStore store, String name) {
        DataSet read = store.read();
        return new Catalogue(read, name, DataVersion.of(read));
    }

    /** Told how far a load is. */
    @FunctionalInterface
    interface Progress {
        void told(int loaded, int total);
    }

    /** Progress for the log: about every tenth. */
    static IntConsumer progress(int total) {
        int step = Math.max(10, total / 10);
        return done -> {
            if (done == total || done % step < 10) {
                LOG.info("Loaded {} of {} statements.", done, total);
            }
        };
    }
}
