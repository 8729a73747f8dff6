package org.exotrace.cli;

import org.exotrace.catalogue.Catalogue;
import org.exotrace.config.Settings;
import org.exotrace.graph.GraphClient;
import org.exotrace.graph.GraphStore;

/** What a command answers from. */
final class Content {

    private Content() {}

    /**
     * What an earlier start kept beside the store, which needs no database and is there beside a running server too; only
     * where nothing is kept, what the store holds, loaded first if need be.
     */
    static Catalogue of(Settings settings) {
        Loading loading = new Loading(settings);
        Catalogue kept = loading.kept();
        if (kept != null) {
            return kept;
        }
        try (GraphClient client = GraphClient.open(settings)) {
            return loading.bringUp(new GraphStore(client), progress -> {});
        }
    }
}
