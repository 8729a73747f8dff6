package org.exotrace.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** How one of the two eras of the protocol answers; they share tools, and the address. */
interface Era {

    /** @throws Refused where the request is not one of this era */
    ObjectNode answer(String method, JsonNode params, Calls calls);

    /** Runs tools, and tells of them. */
    interface Calls {
        ObjectNode list();

        /** @throws Refused where there is no such tool */
        ObjectNode call(JsonNode params);
    }
}
