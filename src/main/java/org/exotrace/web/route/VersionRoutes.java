package org.exotrace.web.route;

import org.exotrace.version.DataVersions;
import org.exotrace.version.Versions;
import org.exotrace.web.Api;

/** {@code /data-versions}: what can be asked for, and what differs between two of them. */
public final class VersionRoutes implements Api.Routes {

    private final Versions versions;

    public VersionRoutes(Versions versions) {
        this.versions = versions;
    }

    @Override
    public void addTo(Api api) {
        api.ofPresentData().one("/data-versions", query -> DataVersions.of(versions, query.catalogue()));
    }
}
