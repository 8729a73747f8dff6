package org.exotrace.cli;

import org.exotrace.failure.SurroundingsException;
import org.exotrace.graph.GraphStore;
import org.exotrace.graph.GraphStore.Stored;
import org.exotrace.json.DataVersion;
import org.exotrace.model.DataSet;

/** What somebody loaded into a store, which cannot be loaded again from here. */
final class OwnData {

    private OwnData() {}

    /** @throws SurroundingsException where it is not what was loaded, or an earlier version wrote it; nothing is touched */
    static DataSet of(GraphStore store, Stored stored) {
        if (!stored.isReadable()) {
            throw new SurroundingsException("The store holds a data set of your own that an earlier version of Exotrace wrote (0.2), in a shape"
                    + " that this one does not read. Nothing of it was touched. Load the folder or file that it came from again, with the"
                    + " command load, once it has the layout that seeds/README.md shows; or give another folder with --data.");
        }
        return ReadBack.of(store, stored).orElseThrow(() -> new SurroundingsException(
                ("The data set of your own that the store holds is not what was loaded, %s: something changed it, or damaged its"
                        + " files. Load it again with the command load, or the shipped one with load --default.")
                        .formatted(DataVersion.brief(stored.dataVersion()))));
    }
}
