package org.exotrace.cli;

import java.util.Optional;
import java.util.function.IntConsumer;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.catalogue.CatalogueFile;
import org.exotrace.config.Build;
import org.exotrace.config.Settings;
import org.exotrace.graph.GraphStore;
import org.exotrace.json.DataVersion;
import org.exotrace.model.DataSet;
import org.exotrace.seed.SeedFolder;
import org.exotrace.seed.SeedReader;
import org.jspecify.annotations.Nullable;
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

    private final Settings settings;
    private final CatalogueFile file;
    private final String shipped = Build.running().hash("seeds/");
    private final @Nullable Catalogue kept;

    /** Reads what an earlier start kept beside the embedded store; nothing where seeds or a server are given. */
    Loading(Settings settings) {
        this.settings = settings;
        file = new CatalogueFile(settings.data());
        kept = ownStore() && settings.seeds() == null ? file.read(shipped).orElse(null) : null;
    }

    private boolean ownStore() {
        return settings.neo4jUri() == null;
    }

    /** What can be answered before the database opens. */
    @Nullable
    Catalogue kept() {
        return kept;
    }

    /** @param loaded told statements done and their total while loading */
    Catalogue bringUp(GraphStore store, Progress loaded) {
        Optional<GraphStore.Stored> stored = store.stored();
        if (kept != null && stored.equals(Optional.of(new GraphStore.Stored(kept.name(), kept.dataVersion())))) {
            return kept;
        }
        if (settings.seeds() == null && stored.isPresent() && stored.get().name().equals(CUSTOM)) {
            LOG.info("The store holds a data set of its own, {}; it is kept.", DataVersion.brief(stored.get().dataVersion()));
            return catalogue(store, CUSTOM);
        }
        String name = settings.seeds() == null ? DEFAULT : CUSTOM;
        DataSet dataSet = settings.seeds() == null
                ? SeedFolder.shipped(SeedReader::read)
                : SeedReader.read(settings.seeds(), warning -> LOG.warn("{}", warning));
        if (stored.isEmpty() || !stored.get().equals(new GraphStore.Stored(name, DataVersion.of(dataSet)))) {
            replace(store, name, dataSet, loaded);
        }
        return catalogue(store, name);
    }

    private void replace(GraphStore store, String name, DataSet dataSet, Progress loaded) {
        int total = dataSet.statements().size();
        IntConsumer log = progress(total);
        loaded.told(0, total);
        file.forget();
        store.replace(name, dataSet, done -> {
            loaded.told(done, total);
            log.accept(done);
        });
    }

    /** The version is that of what was read: a graph that another client changed does not pass for the old one. */
    private Catalogue catalogue(GraphStore store, String name) {
        DataSet read = store.read();
        Catalogue catalogue = new Catalogue(read, name, DataVersion.of(read));
        if (ownStore()) {
            file.write(catalogue, name.equals(DEFAULT) ? shipped : null);
        }
        return catalogue;
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
