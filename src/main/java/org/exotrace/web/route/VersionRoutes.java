package org.exotrace.web.route;

import org.exotrace.catalogue.Catalogue;
import org.exotrace.diff.DataDiff;
import org.exotrace.diff.Differ;
import org.exotrace.version.DataVersions;
import org.exotrace.version.Versions;
import org.exotrace.web.Api;
import org.exotrace.web.Query;

/** {@code /data-versions}: what can be asked for, and what differs between two of them. */
public final class VersionRoutes implements Api.Routes {

    private static final String PRESENT = "present";

    private final Versions versions;

    public VersionRoutes(Versions versions) {
        this.versions = versions;
    }

    @Override
    public void addTo(Api api) {
        Api present = api.ofPresentData();
        present.one("/data-versions", query -> DataVersions.of(versions, query.catalogue()));
        present.one("/data-versions/{a}/diff/{b}", this::diff);
    }

    private DataDiff diff(Query query) {
        return Differ.of(named(query, "a"), named(query, "b"));
    }

    private Catalogue named(Query query, String part) {
        String name = query.path(part);
        return name.equals(PRESENT) ? query.catalogue() : versions.get(query.catalogue(), name);
    }
}
