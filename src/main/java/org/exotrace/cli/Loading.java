package org.exotrace.cli;

import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.catalogue.CatalogueFile;
import org.exotrace.config.Build;
import org.exotrace.config.Settings;
import org.exotrace.failure.SurroundingsException;
import org.exotrace.graph.GraphStore;
import org.exotrace.graph.GraphStore.Stored;
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
    private boolean forgotten;

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
        Optional<Stored> stored = store.stored();
        if (kept != null && stored.equals(Optional.of(new Stored(kept.name(), kept.dataVersion())))) {
            return kept;
        }
        if (settings.seeds() == null && stored.isPresent() && stored.get().name().equals(CUSTOM)) {
            LOG.info("The store holds a data set of its own, {}; it is kept.", DataVersion.brief(stored.get().dataVersion()));
            return own(store, stored.get());
        }
        String name = settings.seeds() == null ? DEFAULT : CUSTOM;
        DataSet dataSet = settings.seeds() == null
                ? SeedFolder.shipped(SeedReader::read)
                : SeedReader.read(settings.seeds(), warning -> LOG.warn("{}", warning));
        Stored wanted = new Stored(name, DataVersion.of(dataSet));
        if (!stored.equals(Optional.of(wanted))) {
            replace(store, name, dataSet, loaded);
        }
        return given(store, wanted, () -> dataSet, loaded);
    }

    /**
     * Reads the store back where what was kept answers, and so nobody did yet; afterwards a start writes nothing more.
     *
     * @return what the store holds
     * @throws SurroundingsException where that is somebody's own and is not what was loaded
     */
    Catalogue confirm(GraphStore store, Catalogue answering) {
        if (answering != kept) {
            return answering;
        }
        Stored stored = new Stored(kept.name(), kept.dataVersion());
        return kept.name().equals(CUSTOM) ? own(store, stored)
                : given(store, stored, () -> SeedFolder.shipped(SeedReader::read), (done, total) -> {});
    }

    /** What cannot be loaded again from here. */
    private Catalogue own(GraphStore store, Stored stored) {
        return catalogue(ReadBack.of(store, stored), stored).orElseThrow(() -> new SurroundingsException(
                ("The data set of your own that the store holds is not what was loaded, %s: something changed it, or damaged its"
                        + " files. Load it again with the command load, or the shipped one with load --default.")
                        .formatted(DataVersion.brief(stored.dataVersion()))));
    }

    /** What can be loaded again where it is not what was loaded. */
    private Catalogue given(GraphStore store, Stored stored, Supplier<DataSet> dataSet, Progress loaded) {
        Optional<Catalogue> whole = catalogue(ReadBack.of(store, stored), stored);
        if (whole.isPresent()) {
            return whole.get();
        }
        LOG.warn("The store does not hold what was loaded, {}: something changed it, or damaged its files. It is loaded again.",
                DataVersion.brief(stored.dataVersion()));
        replace(store, stored.name(), dataSet.get(), loaded);
        return catalogue(ReadBack.of(store, stored), stored).orElseThrow(() -> new SurroundingsException(
                "The store does not give back what was loaded into it: its files are damaged. Give another folder with --data."));
    }

    private void replace(GraphStore store, String name, DataSet dataSet, Progress loaded) {
        int total = dataSet.statements().size();
        IntConsumer log = progress(total);
        loaded.told(0, total);
        file.forget();
        forgotten = true;
        store.replace(name, dataSet, done -> {
            loaded.told(done, total);
            log.accept(done);
        });
    }

    /** Keeps what is not kept yet. */
    private Optional<Catalogue> catalogue(Optional<DataSet> read, Stored stored) {
        return read.map(it -> {
            Catalogue catalogue = kept != null && kept.dataVersion().equals(stored.dataVersion()) && kept.dataSet().equals(it)
                    ? kept : new Catalogue(it, stored.name(), stored.dataVersion());
            if (ownStore() && (catalogue != kept || forgotten)) {
                file.write(catalogue, stored.name().equals(DEFAULT) ? shipped : null);
            }
            return catalogue;
        });
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
