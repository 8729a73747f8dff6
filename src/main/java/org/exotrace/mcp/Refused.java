package org.exotrace.mcp;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.exotrace.json.Json;
import org.jspecify.annotations.Nullable;

/** A message that is not answered: an error of JSON-RPC, and what it is in HTTP. */
final class Refused extends RuntimeException {

    static final int PARSE = -32700;
    static final int REQUEST = -32600;
    static final int METHOD = -32601;
    static final int PARAMS = -32602;
    static final int HEADER = -32020;
    static final int VERSION = -32022;

    private static final long serialVersionUID = 1L;

    private final int status;
    private final int code;
    private final transient @Nullable ObjectNode data;

    Refused(int status, int code, String why) {
        this(status, code, why, null);
    }

    Refused(int status, int code, String why, @Nullable ObjectNode data) {
        super(why, null, false, false);
        this.status = status;
        this.code = code;
        this.data = data;
    }

    int status() {
        return status;
    }

    ObjectNode error() {
        ObjectNode error = Json.API.createObjectNode().put("code", code).put("message", getMessage());
        if (data != null) {
            error.set("data", data);
        }
        return error;
    }
}
