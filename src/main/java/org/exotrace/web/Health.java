package org.exotrace.web;

import java.util.List;
import java.util.Map;
import org.exotrace.graph.DatabaseInfo;
import org.jspecify.annotations.Nullable;

/** The answer of {@code /health}: always 200, whatever it says. */
record Health(
        String status,
        Readiness.@Nullable Progress progress,
        @Nullable DatabaseInfo database,
        @Nullable String dataVersion,
        @Nullable String dataset,
        @Nullable List<SetCounts> datasets,
        @Nullable Map<String, Integer> counts,
        @Nullable Problem error) {

    record Problem(String title, String detail) {}

    static Health of(Readiness.State state) {
        if (state instanceof Readiness.Ready ready) {
            return new Health("ready", null, ready.database(), ready.catalogue().dataVersion(),
                    ready.catalogue().name(), SetCounts.of(ready.catalogue()), ready.catalogue().counts(), null);
        }
        if (state instanceof Readiness.Failed failed) {
            return new Health("failed", null, null, null, null, null, null,
                    new Problem("The graph could not be opened", failed.detail()));
        }
        Readiness.Starting starting = (Readiness.Starting) state;
        return new Health("starting", starting.progress(), starting.database(), null, null, null, null, null);
    }
}
