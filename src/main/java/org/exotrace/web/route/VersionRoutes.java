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
        Catalogue a = versions.get(query.catalogue(), query.path("a"));
        return Differ.of(a, versions.get(query.catalogue(), query.path("b")));
    }
}
