package org.exotrace.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
import org.exotrace.seed.HeapNeed;
import org.exotrace.web.Readiness.Progress;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decides what a start loads: the seeds it was given; else the shipped data, where the store holds none or an older version
 * of them, alone or beside others. A data set that somebody loaded stays.
 */
final class Loading {

    private static final Logger LOG = LoggerFactory.getLogger(Loading.class);

    private final Settings settings;
    private final CatalogueFile file;
    private final String shipped = Build.running().hash("seeds/");
    private final @Nullable Catalogue kept;
    private final boolean brought;
    private @Nullable Stored holds;
    private boolean forgotten;

    /**
     * Reads what an earlier start kept beside the embedded store, or what the program brings where neither is there; nothing where
     * seeds or a server are given.
     */
    Loading(Settings settings) {
        this.settings = settings;
        file = new CatalogueFile(settings.data());
        HeapNeed.tellOfJson(ownStore() ? file.length() : 0);
        boolean own = ownStore() && settings.seeds().isEmpty();
        Catalogue earlier = own ? file.read(shipped).orElse(null) : null;
        brought = own && earlier == null && GraphStore.isNew(settings.data());
        kept = brought ? CatalogueFile.shipped(shipped).orElse(null) : earlier;
    }

    /** What is the same whatever the settings say: it is made beside the reading of them. */
    static void prepare() {
        Build.running();
        CatalogueFile.prepare();
    }

    private boolean ownStore() {
        return settings.neo4jUri() == null;
    }

    /** What can be answered before the database opens. */
    @Nullable
    Catalogue kept() {
        return kept;
    }

    /** @param loaded told how far a load is */
    Catalogue bringUp(GraphStore store, Consumer<Progress> loaded) {
        Optional<Stored> stored = store.stored();
        if (kept != null && stored.filter(it -> isOf(it, kept)).isPresent()) {
            holds = stored.get();
            return kept;
        }
        List<Path> seeds = settings.seeds();
        if (seeds.isEmpty() && stored.isPresent() && stored.get().name().equals(Stored.CUSTOM)) {
            return custom(store, stored.get(), loaded);
        }
        DataSet dataSet = brought && kept != null && stored.isEmpty() ? kept.dataSet() : Stack.of(seeds, warning -> LOG.warn("{}", warning));
        Stored wanted = Stack.said(seeds, dataSet);
        if (!stored.equals(Optional.of(wanted))) {
            replace(store, wanted, dataSet, loaded);
        }
        return given(store, wanted, () -> dataSet, loaded);
    }

    private static boolean isOf(Stored stored, Catalogue kept) {
        return stored.name().equals(kept.name()) && stored.dataVersion().equals(kept.dataVersion()) && stored.isReadable();
    }

    /** What somebody loaded, with the shipped data of this version where they stand beside it and nothing breaks. */
    private Catalogue custom(GraphStore store, Stored stored, Consumer<Progress> loaded) {
        DataSet held = OwnData.of(store, stored);
        LOG.info("The store holds a data set of its own, {}; it is kept.", DataVersion.brief(stored.dataVersion()));
        if (!stored.shippedKept()) {
            return catalogue(held, stored);
        }
        Upgrade upgrade = Upgrade.of(held);
        if (upgrade.isPossible()) {
            Stored wanted = new Stored(Stored.CUSTOM, DataVersion.of(upgrade.whole()), true);
            replace(store, wanted, upgrade.whole(), loaded);
            LOG.info("The shipped data are those of this version now; the others beside them are kept.");
            return given(store, wanted, upgrade::whole, loaded);
        }
        if (upgrade.changes()) {
            LOG.warn("The shipped data of this version do not fit what stands beside them, so that the older ones stay:");
            upgrade.broken().forEach(it -> LOG.warn("{}", it));
            return new Catalogue(held, stored.name(), stored.dataVersion());
        }
        return catalogue(held, stored);
    }

    /**
     * Reads the store back where what was kept answers, and so nobody did yet; afterwards a start writes nothing more.
     *
     * @return what the store holds
     * @throws SurroundingsException where that is somebody's own and is not what was loaded
     */
    Catalogue confirm(GraphStore store, Catalogue answering) {
        if (answering != kept || holds == null) {
            return answering;
        }
        Stored stored = holds;
        if (ReadBack.fits(store, stored) && DataVersion.of(kept.dataSet()).equals(stored.dataVersion())) {
            return answering;
        }
        return kept.name().equals(Stored.CUSTOM) ? catalogue(OwnData.of(store, stored), stored)
                : given(store, stored, () -> Stack.of(List.of(), warning -> {}), progress -> {});
    }

    /** What can be loaded again where it is not what was loaded. */
    private Catalogue given(GraphStore store, Stored stored, Supplier<DataSet> dataSet, Consumer<Progress> loaded) {
        DataSet whole = dataSet.get();
        if (!ReadBack.fits(store, stored)) {
            LOG.warn("The store does not hold what was loaded, {}: something changed it, or damaged its files. It is loaded again.",
                    DataVersion.brief(stored.dataVersion()));
            replace(store, stored, whole, loaded);
            if (!ReadBack.fits(store, stored)) {
                throw new SurroundingsException(
                        "The store does not give back what was loaded into it: its files are damaged. Give another folder with --data.");
            }
        }
        return catalogue(whole, stored);
    }

    private void replace(GraphStore store, Stored said, DataSet dataSet, Consumer<Progress> loaded) {
        int total = dataSet.statements().size();
        HeapNeed.tell(total);
        loaded.accept(new Progress(0, total, null));
        file.forget();
        forgotten = true;
        store.replace(said, dataSet, new LoadProgress(total, store.afterwards(), loaded));
    }

    /** Keeps what is not kept yet. */
    private Catalogue catalogue(DataSet read, Stored stored) {
        Catalogue catalogue = kept != null && kept.dataVersion().equals(stored.dataVersion()) && kept.dataSet().equals(read)
                ? kept : new Catalogue(read, stored.name(), stored.dataVersion());
        if (ownStore() && (catalogue != kept || forgotten)) {
            file.write(catalogue, stored.shippedKept() ? shipped : null);
        }
        return catalogue;
    }
}
