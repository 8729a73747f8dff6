package org.exotrace.web.route;

import org.exotrace.hypothesis.TrackRecord;
import org.exotrace.web.Api;

/** {@code /hypotheses/record}: how far hypotheses were right where that can be known. */
public final class HypothesisRoutes implements Api.Routes {

    @Override
    public void addTo(Api api) {
        api.one("/hypotheses/record", query -> TrackRecord.of(query.catalogue(), TrackRecord.USUAL_MS));
    }
}
