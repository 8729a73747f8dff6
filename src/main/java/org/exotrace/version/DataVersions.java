package org.exotrace.version;

import java.util.List;
import org.exotrace.answer.Momentary;
import org.exotrace.catalogue.Catalogue;

/** The data versions that can be asked for, the present one first: another moment may know others. */
public record DataVersions(int total, List<KnownVersion> items) implements Momentary {

    public static DataVersions of(Versions versions, Catalogue present) {
        List<KnownVersion> all = versions.all(present);
        return new DataVersions(all.size(), all);
    }

    @Override
    public boolean momentary() {
        return true;
    }
}
