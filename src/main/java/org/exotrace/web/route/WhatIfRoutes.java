package org.exotrace.web.route;

import java.util.Locale;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;
import org.exotrace.model.Direction;
import org.exotrace.web.Api;
import org.exotrace.web.Query;
import org.exotrace.whatif.InterventionRequest;
import org.exotrace.whatif.WhatIfRequest;
import org.exotrace.whatif.WhatIfService;

/** {@code /what-if} and {@code /interventions}: over documented chains only. */
public final class WhatIfRoutes implements Api.Routes {

    @Override
    public void addTo(Api api) {
        api.one("/what-if", query -> service(query).answer(whatIf(query)), ScopeParameters.and("block", "apply", "from", "to", "effect"));
        api.one("/interventions", query -> service(query).answer(intervention(query)),
                ScopeParameters.and("effect", "direction", "max_size"));
    }

    private static WhatIfService service(Query query) {
        return new WhatIfService(query.catalogue());
    }

    private static WhatIfRequest whatIf(Query query) {
        return new WhatIfRequest(query.find("block").orElse(null), query.find("apply").orElse(null),
                query.find("from").orElse(null), query.find("to").orElse(null), query.find("effect").orElse(null), ScopeParameters.of(query));
    }

    private static InterventionRequest intervention(Query query) {
        String effect = query.find("effect").orElseThrow(() -> ProblemException.of(ProblemType.BAD_VALUE,
                "'effect' is missing: name the effect to come by."));
        return new InterventionRequest(effect, query.find("direction").map(WhatIfRoutes::direction).orElse(null),
                query.number("max_size", 1, InterventionRequest.MOST_SIZE).orElse(InterventionRequest.USUAL_SIZE),
                ScopeParameters.of(query));
    }

    private static Direction direction(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "increase" -> Direction.INCREASE;
            case "decrease" -> Direction.DECREASE;
            default -> throw ProblemException.badValue("direction", word, "it is increase or decrease.");
        };
    }
}
