package org.exotrace.cli;

import java.util.List;
import org.exotrace.failure.FindingsException.Finding;
import org.exotrace.json.DataVersion;
import org.exotrace.model.DataSet;
import org.exotrace.model.SetInfo;
import org.exotrace.seed.SeedFolder;
import org.exotrace.seed.SeedReader;

/**
 * Data sets beside the shipped one, and the shipped one of this version.
 *
 * @param whole   with the shipped data of this version
 * @param changes whether the store holds others
 * @param broken  what would be wrong then; empty where nothing is
 */
record Upgrade(DataSet whole, boolean changes, List<Finding> broken) {

    static Upgrade of(DataSet held) {
        DataSet shipped = SeedFolder.shipped(SeedReader::read);
        if (DataVersion.of(shipped).equals(DataVersion.of(held.only(SetInfo.SHIPPED::equals)))) {
            return new Upgrade(held, false, List.of());
        }
        DataSet whole = shipped.with(held.only(it -> !it.equals(SetInfo.SHIPPED)));
        return new Upgrade(whole, true, SeedReader.check(whole));
    }

    boolean isPossible() {
        return changes && broken.isEmpty();
    }
}
